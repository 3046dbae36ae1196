import { useTitle } from '#client/app/use-title.ts';
import { m } from '#client/paraglide/messages.js';
import { OwnShifts } from '#client/shifts/own-shifts.tsx';
import { OwnWishes } from '#client/shifts/own-wishes.tsx';
import { Heading } from '#client/ui/heading.tsx';

/** One's own shifts, what changed, and what one would rather work. */
const ShiftsPlace = () => {
  useTitle(m.app_place_shifts());
  return (
    <div className="page">
      <Heading level={1}>{m.app_place_shifts()}</Heading>
      <OwnShifts />
      <OwnWishes />
    </div>
  );
};

export default ShiftsPlace;
