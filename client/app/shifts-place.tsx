import { useTitle } from '#client/app/use-title.ts';
import { m } from '#client/paraglide/messages.js';
import { OwnShifts } from '#client/shifts/own-shifts.tsx';
import { Heading } from '#client/ui/heading.tsx';

/** One's own shifts, and what changed. */
const ShiftsPlace = () => {
  useTitle(m.app_place_shifts());
  return (
    <div className="page">
      <Heading level={1}>{m.app_place_shifts()}</Heading>
      <OwnShifts />
    </div>
  );
};

export default ShiftsPlace;
