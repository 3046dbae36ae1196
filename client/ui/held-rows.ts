/** How a list is ordered. A row is known by its id; one that `left` is still shown, as gone. */
export type RowOrder<T> = { idOf: (row: T) => string; standsBefore: (a: T, b: T) => boolean };

/** What a list that is being read shows: its rows in their old order, and those that wait to be let in. */
export type HeldRows<T> = { rows: T[]; fresh: T[] };

/**
 * Keeps the rows of a list where they are while somebody reads it. Their newest shape is shown, those that left stay as
 * left, those that come after the last row join at the end, and those that would come between wait as `fresh`.
 */
export const holdRows = <T extends { left?: boolean }>(
  shown: readonly T[],
  latest: readonly T[],
  { idOf, standsBefore }: RowOrder<T>,
): HeldRows<T> => {
  const newest = new Map(latest.map((row) => [idOf(row), row]));
  const known = new Set(shown.map(idOf));
  const last = shown.at(-1);
  const unknown = latest.filter((row) => !row.left && !known.has(idOf(row)));
  const isBehind = (row: T) => last === undefined || standsBefore(last, row);
  return {
    rows: [
      ...shown.map((row) => newest.get(idOf(row)) ?? { ...row, left: true }),
      ...unknown.filter((row) => isBehind(row)),
    ],
    fresh: unknown.filter((row) => !isBehind(row)),
  };
};
