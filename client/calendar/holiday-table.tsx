import type { Outputs } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { Panel } from '#client/ui/panel.tsx';
import { dayWords } from '#client/ui/time-words.ts';
import { textIn } from '#shared/language.ts';
import '#client/calendar/holiday-table.css';

/** The holidays as they are reckoned, for a person to compare with the official calendar. */
export const HolidayTable = ({ holidays }: { holidays: Outputs['calendar']['days']['holidays'] }) => (
  <Panel title={m.calendar_holidays()}>
    <p>{m.calendar_holidays_what()}</p>
    <table className="holiday-table">
      <thead>
        <tr>
          <th scope="col">{m.calendar_day()}</th>
          <th scope="col">{m.calendar_holiday()}</th>
        </tr>
      </thead>
      <tbody>
        {holidays.map(({ day, name }) => (
          <tr key={day + name.en}>
            <th scope="row">{dayWords(day, getLocale())}</th>
            <td>{textIn(name, getLocale())}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Panel>
);
