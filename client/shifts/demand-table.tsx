import { m } from '#client/paraglide/messages.js';
import { minuteWords, percentWords } from '#client/shifts/demand-words.ts';
import { timeOf } from '#client/shifts/shift-words.ts';
import type { Demand } from '#client/shifts/use-demand.ts';
import '#client/shifts/demand-table.css';

/** Each half hour of a day: what comes, how many it needs, and how callers fare then. */
export const DemandTable = ({ demand: { day, halfHours } }: { demand: Demand }) => (
  <table className="demand-table">
    <thead>
      <tr>
        <th scope="col">{m.shifts_column_time()}</th>
        <th scope="col">{m.shifts_column_needed()}</th>
        <th scope="col">{m.shifts_column_calls()}</th>
        <th scope="col">{m.shifts_column_minutes()}</th>
        <th scope="col">{m.shifts_column_in_time()}</th>
        <th scope="col">{m.shifts_column_hang_up()}</th>
      </tr>
    </thead>
    <tbody>
      {halfHours.map(({ startsAt, agents, calls, handlingSeconds, within, hangUp }) => (
        <tr key={startsAt}>
          <th scope="row">{timeOf(day, startsAt)}</th>
          <td>{agents}</td>
          <td>{Math.round(calls)}</td>
          <td>{minuteWords(handlingSeconds)}</td>
          <td>{percentWords(within)}</td>
          <td>{percentWords(hangUp)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
