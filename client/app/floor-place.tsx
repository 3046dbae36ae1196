import { useMe } from '#client/accounts/me.ts';
import { useTitle } from '#client/app/use-title.ts';
import { Alarms } from '#client/floor/alarms.tsx';
import { FloorSummary } from '#client/floor/floor-summary.tsx';
import { Hands } from '#client/floor/hands.tsx';
import { Rush } from '#client/floor/rush.tsx';
import { m } from '#client/paraglide/messages.js';
import { Heading } from '#client/ui/heading.tsx';
import { Panel } from '#client/ui/panel.tsx';

/** The room as it is now: who asks for help, and how the calls stand. For supervisors. */
const FloorPlace = () => {
  useTitle(m.app_place_floor());
  const { id } = useMe();
  return (
    <div className="page">
      <Heading level={1}>{m.app_place_floor()}</Heading>
      <Panel title={m.floor_hands()}>
        <Hands agentId={id} />
      </Panel>
      <FloorSummary />
      <Alarms />
      <Rush />
    </div>
  );
};

export default FloorPlace;
