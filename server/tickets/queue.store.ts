import { type ExpressionBuilder, sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';
import type { Schema } from '#server/db/schema.ts';
import { dueOfTicket, firstDueOfTicket, isDue } from '#server/deadlines/due-of-ticket.ts';
import type { QueryTerm } from '#shared/search/terms.ts';
import type { QueueCursor, QueueFilter } from '#shared/tickets/inputs.ts';

const columns = [
  'ticket.number',
  'ticket.version',
  'ticket.urgency',
  'ticket.state',
  'ticket.categoryId',
  'ticket.departmentId',
  'ticket.districtId',
  'ticket.road',
  'ticket.landmark',
  'ticket.assigneeId',
  'ticket.resolveBy',
  'ticket.openedAt',
  'ticket.asksSupervisor',
  dueOfTicket.as('due'),
] as const;

export type Narrow = {
  filter: QueueFilter;
  viewerId: string;
  departmentId: string | null;
  now: Date;
};

const matching =
  ({ filter, viewerId, departmentId, now }: Narrow) =>
  (eb: ExpressionBuilder<Schema, 'ticket'>) =>
    eb.and([
      eb('ticket.active', '=', true),
      ...(departmentId ? [eb('ticket.departmentId', '=', departmentId)] : []),
      ...(filter === 'mine' ? [eb('ticket.assigneeId', '=', viewerId)] : []),
      ...(filter === 'due' ? [eb('ticket.rests', '=', false), isDue(firstDueOfTicket, now)] : []),
      ...(filter === 'new' ? [eb('ticket.state', '=', 'open')] : []),
      ...(filter === 'asked' ? [eb('ticket.asksSupervisor', '=', true)] : []),
      ...(filter === 'waiting' ? [eb('ticket.state', '=', 'waiting for citizen')] : []),
    ]);

// Few tickets are somebody's own or due: those lists are sorted anew, the others walk an index.
const placed = (filter: QueueFilter) =>
  filter === 'due' || filter === 'mine'
    ? sql<Date>`coalesce(${firstDueOfTicket}, ticket.resolve_by)`
    : sql<Date>`ticket.resolve_by`;

/** One page of the queue: what is due first comes first, what rests comes last. Goes through active tickets only; the archive costs nothing. */
export const findQueue = (db: Db, narrow: Narrow, cursor: QueueCursor | null, limit: number) =>
  db
    .selectFrom('ticket')
    .select(columns)
    .where(matching(narrow))
    .$if(cursor !== null, (query) =>
      query.where(
        sql<boolean>`(ticket.rests, ${placed(narrow.filter)}, ticket.number) >
          (${cursor?.rests ?? false}::boolean, ${cursor?.at ?? ''}::timestamptz, ${cursor?.number ?? ''})`,
      ),
    )
    .orderBy('ticket.rests')
    .orderBy(placed(narrow.filter))
    .orderBy('ticket.number')
    .limit(limit)
    .execute();

export type QueueRow = Awaited<ReturnType<typeof findQueue>>[number];

/** How many tickets the filter holds, and how many of them are overdue, counted no further than `most`. */
export const countQueue = async (db: Db, narrow: Narrow, most: number): Promise<{ count: number; overdue: number }> => {
  const { count, overdue } = await db
    .selectFrom(
      db.selectFrom('ticket').select(firstDueOfTicket.as('dueAt')).where(matching(narrow)).limit(most).as('some'),
    )
    .select((eb) => [
      eb.fn.countAll<string>().as('count'),
      eb.fn.countAll<string>().filterWhere('dueAt', '<', narrow.now).as('overdue'),
    ])
    .executeTakeFirstOrThrow();
  return { count: Number(count), overdue: Number(overdue) };
};

const queryOf = (terms: QueryTerm[]): string =>
  terms.map(({ term, prefix }) => `'${term.replace(/['\\]/g, '$&$&')}'${prefix ? ':*' : ''}`).join(' & ');

/** Active tickets with all of the terms in their words or place; the one due first comes first. */
export const searchTickets = (db: Db, terms: QueryTerm[], limit: number) =>
  db
    .selectFrom('ticket')
    .select(columns)
    .where('ticket.active', '=', true)
    .where(sql<boolean>`ticket.search @@ ${queryOf(terms)}::tsquery`)
    .orderBy('ticket.resolveBy')
    .limit(limit)
    .execute();

/** The ticket as a list shows it, whatever its state. */
export const findRow = (db: Db, number: string) =>
  db.selectFrom('ticket').select(columns).where('ticket.number', '=', number).executeTakeFirst();

/** A citizen's tickets by telephone number, newest first, closed ones as well. */
export const findTicketsOfPhone = (db: Db, phone: string, limit: number) =>
  db
    .selectFrom('ticket')
    .innerJoin('citizen', 'citizen.id', 'ticket.citizenId')
    .select(columns)
    .where('citizen.phone', '=', phone)
    .orderBy('ticket.openedAt', 'desc')
    .limit(limit)
    .execute();

/** Active tickets of the category near a place, newest first: the same road before the same district. */
export const findNear = (db: Db, categoryId: string, districtId: string, road: string | null, limit: number) =>
  db
    .selectFrom('ticket')
    .select([...columns, 'ticket.words', 'ticket.spot'])
    .where('ticket.active', '=', true)
    .where('ticket.state', '<>', 'resolved')
    .where('ticket.categoryId', '=', categoryId)
    .where('ticket.districtId', '=', districtId)
    .$if(road !== null, (query) => query.where('ticket.road', '=', road))
    .orderBy('ticket.openedAt', 'desc')
    .limit(limit)
    .execute();
