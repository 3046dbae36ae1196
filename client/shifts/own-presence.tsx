import { useQuery } from '@tanstack/react-query';
import { sentenceFor } from '#client/api/errors.ts';
import { trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { presenceWords, sumOfDays, timeWords } from '#client/shifts/presence-words.ts';
import { dayAndDate } from '#client/shifts/shift-words.ts';
import { ErrorText } from '#client/ui/error-text.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { Panel } from '#client/ui/panel.tsx';
import '#client/shifts/own-presence.css';

/** What the agent did this week, for herself: a sentence for today, one for the week, and a table by day. */
export const OwnPresence = () => {
  const { data, error } = useQuery({ ...trpc.shifts.presence.queryOptions(), staleTime: 0 });
  if (error) return <ErrorText>{sentenceFor(error)}</ErrorText>;
  if (!data) return <Loading />;
  const { today, days } = data;
  return (
    <Panel title={m.shifts_presence()}>
      <p>{m.shifts_presence_today({ words: presenceWords(days.find(({ day }) => day === today)) })}</p>
      <p>{m.shifts_presence_week({ words: presenceWords(sumOfDays(days)) })}</p>
      {days.length > 0 && (
        <table className="presence-table">
          <thead>
            <tr>
              <th scope="col">{m.shifts_presence_day()}</th>
              <th scope="col">{m.shifts_presence_shift()}</th>
              <th scope="col">{m.shifts_presence_breaks()}</th>
              <th scope="col">{m.shifts_presence_calls()}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, planned, present, breaks, plannedBreaks, totals }) => (
              <tr key={day}>
                <th scope="row">{dayAndDate(day)}</th>
                <td>
                  {planned > 0 ? m.shifts_of({ done: timeWords(present), of: timeWords(planned) }) : m.shifts_none()}
                </td>
                <td>{planned > 0 ? m.shifts_of({ done: timeWords(breaks), of: timeWords(plannedBreaks) }) : ''}</td>
                <td>{timeWords(totals['on call'] ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
};
