import type { InfiniteData } from '@tanstack/react-query';
import type { Outputs } from '#client/api/trpc.ts';
import type { TicketRow } from '#client/tickets/ticket-shape.ts';
import type { RowOrder } from '#client/ui/held-rows.ts';
import { placeInQueue, type QueueFilter } from '#shared/tickets/inputs.ts';
import { rests } from '#shared/tickets/states.ts';

/** A row that may have left the filter since the list was read. */
export type QueueRow = TicketRow & { left?: boolean };
type Page = Omit<Outputs['tickets']['queue'], 'rows'> & { rows: QueueRow[] };
/** The pages of the queue as the cache holds them. */
export type QueuePages = InfiniteData<Page>;

type PlaceOf = (row: TicketRow) => string;
const placeIn =
  (filter: QueueFilter): PlaceOf =>
  (row) =>
    `${Number(rests(row.state))} ${placeInQueue(filter, row).toISOString()} ${row.number}`;

/** The order of a filter's rows: what is due first comes first, what rests comes last. */
export const orderOf = (filter: QueueFilter): RowOrder<QueueRow> => {
  const placeOf = placeIn(filter);
  return { idOf: ({ number }) => number, standsBefore: (a, b) => placeOf(a) < placeOf(b) };
};

const counted = (data: QueuePages, difference: number): QueuePages => ({
  ...data,
  pages: data.pages.map((page) => (page.count === null ? page : { ...page, count: page.count + difference })),
});

const mapRows = (data: QueuePages, change: (rows: QueueRow[]) => QueueRow[]): QueuePages => ({
  ...data,
  pages: data.pages.map((page) => ({ ...page, rows: change(page.rows) })),
});

const insert = (data: QueuePages, row: QueueRow, { standsBefore }: RowOrder<QueueRow>): QueuePages => {
  const found = data.pages.findIndex(({ rows }) => rows.some((other) => standsBefore(row, other)));
  const last = data.pages.length - 1;
  // Behind the last row that was read it comes with its page.
  if (found === -1 && data.pages[last]?.next) return data;
  const at = found === -1 ? last : found;
  const place = (rows: QueueRow[]) => {
    const before = rows.findIndex((other) => standsBefore(row, other));
    return rows.toSpliced(before === -1 ? rows.length : before, 0, row);
  };
  return {
    ...data,
    pages: data.pages.map((page, index) => (index === at ? { ...page, rows: place(page.rows) } : page)),
  };
};

/**
 * The filter's pages with the ticket's newest shape: in its place when it is there, at its deadline when it is new. One that
 * does not fit the filter any more stays and is marked as left, so that a list that is being read can show it.
 */
export const placeRow = (data: QueuePages, row: TicketRow, fits: boolean, filter: QueueFilter): QueuePages => {
  const placeOf = placeIn(filter);
  const order = orderOf(filter);
  const old = data.pages.flatMap(({ rows }) => rows).find(({ number }) => number === row.number);
  if (!old) return fits ? counted(insert(data, row, order), 1) : data;
  if (old.version > row.version) return data;
  const next: QueueRow = fits ? row : { ...row, left: true };
  const difference = Number(fits) - Number(!old.left);
  if (placeOf(old) === placeOf(row)) {
    const replaced = mapRows(data, (rows) => rows.map((other) => (other.number === row.number ? next : other)));
    return counted(replaced, difference);
  }
  const without = mapRows(data, (rows) => rows.filter(({ number }) => number !== row.number));
  return counted(insert(without, next, order), difference);
};

/** The pages with the row marked as left, whatever it has become. */
export const dropRow = (data: QueuePages, number: string): QueuePages => {
  const old = data.pages.flatMap(({ rows }) => rows).find((row) => row.number === number);
  if (!old || old.left) return data;
  return counted(
    mapRows(data, (rows) => rows.map((row) => (row === old ? { ...row, left: true } : row))),
    -1,
  );
};
