import { useTitle } from '#client/app/use-title.ts';
import { OfficeDays } from '#client/calendar/office-days.tsx';
import { m } from '#client/paraglide/messages.js';
import { Heading } from '#client/ui/heading.tsx';

/** On which days the offices are open, by which deadlines are counted. For administrators. */
const CalendarPlace = () => {
  useTitle(m.app_place_calendar());
  return (
    <div className="page">
      <Heading level={1}>{m.app_place_calendar()}</Heading>
      <OfficeDays />
    </div>
  );
};

export default CalendarPlace;
