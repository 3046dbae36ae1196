import { useTitle } from '#client/app/use-title.ts';
import { m } from '#client/paraglide/messages.js';
import { Roster } from '#client/shifts/roster.tsx';
import { Heading } from '#client/ui/heading.tsx';

/** Who works when, week by week. For supervisors. */
const RosterPlace = () => {
  useTitle(m.app_place_roster());
  return (
    <div className="page">
      <Heading level={1}>{m.app_place_roster()}</Heading>
      <Roster />
    </div>
  );
};

export default RosterPlace;
