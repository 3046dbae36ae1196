import { useTitle } from '#client/app/use-title.ts';
import { m } from '#client/paraglide/messages.js';
import { DemandOfDay } from '#client/shifts/demand.tsx';
import { Heading } from '#client/ui/heading.tsx';

/** How many are needed, day by day. For supervisors. */
const NeededPlace = () => {
  useTitle(m.app_place_needed());
  return (
    <div className="page">
      <Heading level={1}>{m.app_place_needed()}</Heading>
      <DemandOfDay />
    </div>
  );
};

export default NeededPlace;
