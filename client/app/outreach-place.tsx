import { useGo } from '#client/app/use-go.ts';
import { useTitle } from '#client/app/use-title.ts';
import { Campaigns } from '#client/outreach/campaigns.tsx';
import { m } from '#client/paraglide/messages.js';
import { Heading } from '#client/ui/heading.tsx';

/** The campaigns of caring calls. For supervisors. */
const OutreachPlace = () => {
  useTitle(m.app_place_outreach());
  const go = useGo();
  return (
    <div className="page">
      <Heading level={1}>{m.app_place_outreach()}</Heading>
      <Campaigns onOpen={(id) => go(`/outreach/${id}`)} />
    </div>
  );
};

export default OutreachPlace;
