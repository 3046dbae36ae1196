import { useQuery } from '@tanstack/react-query';
import { announce } from '#client/a11y/announcer.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { trpc } from '#client/api/trpc.ts';
import { partTime, rushWords } from '#client/floor/rush-words.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { ColumnChart } from '#client/ui/column-chart.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { hearColumns } from '#client/ui/hear-columns.ts';
import { Loading } from '#client/ui/loading.tsx';
import { Panel } from '#client/ui/panel.tsx';
import '#client/floor/floor-summary.css';

const lookAgainMilliseconds = 30_000;

/** The last two hours by ten minutes: as a sentence, as a table, as columns, and as tones. */
export const Rush = () => {
  const { data: parts, error } = useQuery({
    ...trpc.floor.rush.queryOptions(),
    staleTime: 0,
    refetchInterval: lookAgainMilliseconds,
  });
  if (!parts) return error ? <ErrorText>{sentenceFor(error)}</ErrorText> : <Loading />;
  const names = parts.map(partTime);
  const waiting = parts.map((part) => part.waiting);
  // The tones themselves are what follows of the press.
  const hear = () => hearColumns(waiting).catch(() => announce(m.floor_rush_silent()));
  return (
    <Panel title={m.floor_rush()}>
      <p>{rushWords(parts)}</p>
      <Button onPress={hear}>{m.floor_rush_hear()}</Button>
      <ColumnChart title={m.floor_row_waiting()} names={names} values={waiting} />
      <ColumnChart title={m.floor_rush_arrived()} names={names} values={parts.map(({ arrived }) => arrived)} />
      <table className="floor-table">
        <thead>
          <tr>
            <th scope="col">{m.floor_rush_from()}</th>
            <th scope="col">{m.floor_row_waiting()}</th>
            <th scope="col">{m.floor_rush_arrived()}</th>
            <th scope="col">{m.floor_rush_in_time()}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ startsAt, arrived, inTime, waiting: waited }, at) => (
            <tr key={startsAt}>
              <th scope="row">{names[at]}</th>
              <td>{waited}</td>
              <td>{arrived}</td>
              <td>{inTime}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
};
