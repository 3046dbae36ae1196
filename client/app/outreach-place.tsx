import { useMe } from '#client/accounts/me.ts';
import { useGo } from '#client/app/use-go.ts';
import { useTitle } from '#client/app/use-title.ts';
import { Campaigns } from '#client/outreach/campaigns.tsx';
import { m } from '#client/paraglide/messages.js';
import { Heading } from '#client/ui/heading.tsx';

/** The campaigns of caring calls. For supervisors. */
const OutreachPlace = () => {
  useTitle(m.app_place_outreach());
  const { id } = useMe();
  const go = useGo();
  return (
    <div className="page">
      <Heading level={1}>{m.app_place_outreach()}</Heading>
      <Campaigns agentId={id} onOpen={(campaignId) => go(`/outreach/${campaignId}`)} />
    </div>
  );
};

export default OutreachPlace;
