import { useQuery } from '@tanstack/react-query';
import { sentenceFor } from '#client/api/errors.ts';
import { trpc } from '#client/api/trpc.ts';
import { floorSentence, waitWords } from '#client/floor/floor-words.ts';
import { freshFor } from '#client/floor/say-floor.ts';
import { ShiftsToday } from '#client/floor/shifts-today.tsx';
import { m } from '#client/paraglide/messages.js';
import { ErrorText } from '#client/ui/error-text.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { Panel } from '#client/ui/panel.tsx';
import { serviceLevel } from '#shared/floor-now.ts';
import '#client/floor/floor-summary.css';

/** How the room stands: the sentence, and the numbers behind it in a table. It is never said by itself. */
export const FloorSummary = () => {
  const { data: now, error } = useQuery({
    ...trpc.floor.now.queryOptions(),
    staleTime: 0,
    refetchInterval: freshFor,
  });
  if (!now) return error ? <ErrorText>{sentenceFor(error)}</ErrorText> : <Loading />;
  const level = serviceLevel(now);
  const rows: [string, string][] = [
    [m.floor_row_waiting(), String(now.waiting)],
    [m.floor_row_longest(), now.waiting > 0 ? waitWords(now.longestSeconds) : m.floor_none()],
    [m.floor_row_on_call(), String(now.agents['on call'])],
    [m.floor_row_wrap_up(), String(now.agents['wrap-up'])],
    [m.floor_row_available(), String(now.agents.available)],
    [m.floor_row_break(), String(now.agents.break)],
    [m.floor_row_level(), level === null ? m.floor_none() : m.floor_percent({ percent: level })],
  ];
  return (
    <Panel title={m.floor_now()}>
      <p>{floorSentence(now)}</p>
      <table className="floor-table">
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShiftsToday />
    </Panel>
  );
};
