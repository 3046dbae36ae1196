import { type QueueRow, standsBefore } from '#client/tickets/queue/place-row.ts';

/** What a list that is being read shows: its rows in their old order, and those that wait to be let in. */
export type HeldRows = { rows: QueueRow[]; fresh: QueueRow[] };

/**
 * Keeps the rows of a list where they are while somebody reads it. Their newest shape is shown, those that left stay as
 * left, those that come after the last row join at the end, and those that would come between wait as `fresh`.
 */
export const holdRows = (shown: readonly QueueRow[], latest: readonly QueueRow[]): HeldRows => {
  const newest = new Map(latest.map((row) => [row.number, row]));
  const known = new Set(shown.map(({ number }) => number));
  const last = shown.at(-1);
  const unknown = latest.filter(({ number, left }) => !left && !known.has(number));
  const isBehind = (row: QueueRow) => last === undefined || standsBefore(last, row);
  return {
    rows: [
      ...shown.map((row) => newest.get(row.number) ?? { ...row, left: true }),
      ...unknown.filter((row) => isBehind(row)),
    ],
    fresh: unknown.filter((row) => !isBehind(row)),
  };
};
