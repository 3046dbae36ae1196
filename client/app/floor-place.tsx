import { useMe } from '#client/accounts/me.ts';
import { useTitle } from '#client/app/use-title.ts';
import { Hands } from '#client/floor/hands.tsx';
import { m } from '#client/paraglide/messages.js';
import { Heading } from '#client/ui/heading.tsx';

/** The room as it is now: who asks for help. For supervisors. */
const FloorPlace = () => {
  useTitle(m.app_place_floor());
  const { id } = useMe();
  return (
    <div className="page">
      <Heading level={1}>{m.app_place_floor()}</Heading>
      <div data-focus-first>
        <Hands agentId={id} />
      </div>
    </div>
  );
};

export default FloorPlace;
