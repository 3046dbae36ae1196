import { type Selectable, sql } from 'kysely';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import type { Db, Tx } from '#server/db/connection.ts';
import type { Schema } from '#server/db/schema.ts';
import { dueOfTicket } from '#server/deadlines/due-of-ticket.ts';
import { setClocks } from '#server/deadlines/set-clocks.ts';
import type { OrderState } from '#shared/dispatch/states.ts';

type TicketOrder = { id: string; departmentId: string; crewId: string | null; leads: boolean; state: OrderState };

/** Everything that the ticket page shows. The same shape goes to other desks when the ticket changes. */
export const findTicket = async (db: Db, number: string) =>
  (await ticketQuery(db).where('ticket.number', '=', number).executeTakeFirst()) ?? null;

const ticketQuery = (db: Db) =>
  db.selectFrom('ticket').select((eb) => [
    'ticket.number',
    'ticket.version',
    'ticket.state',
    'ticket.urgency',
    'ticket.categoryId',
    'ticket.departmentId',
    'ticket.crewId',
    'ticket.confidential',
    'ticket.words',
    'ticket.answers',
    'ticket.districtId',
    'ticket.road',
    'ticket.landmark',
    'ticket.spot',
    'ticket.way',
    'ticket.acceptBy',
    'ticket.arriveBy',
    'ticket.updateBy',
    'ticket.resolveBy',
    'ticket.mergedInto',
    'ticket.resolution',
    'ticket.openedAt',
    'ticket.resolvedAt',
    'ticket.closedAt',
    'ticket.assigneeId',
    'ticket.openedBy',
    'ticket.skills',
    'ticket.asksSupervisor',
    dueOfTicket.as('due'),
    jsonObjectFrom(
      eb
        .selectFrom('citizen')
        .select([
          sql<string>`citizen.id::text`.as('id'),
          'citizen.name',
          'citizen.phone',
          'citizen.email',
          'citizen.locale',
        ])
        .whereRef('citizen.id', '=', 'ticket.citizenId'),
    ).as('citizen'),
    jsonObjectFrom(
      eb
        .selectFrom('decision')
        .select([
          'decision.sentenceZh as zh',
          'decision.sentenceEn as en',
          'decision.ruleSetVersion',
          'decision.ruleId',
        ])
        .whereRef('decision.number', '=', 'ticket.number')
        .orderBy('decision.id', 'desc')
        .limit(1),
    ).as('decision'),
    jsonArrayFrom(
      eb
        .selectFrom('ticketEvent')
        .leftJoin('agent', 'agent.id', 'ticketEvent.agentId')
        .select([
          'ticketEvent.id',
          'ticketEvent.at',
          'ticketEvent.kind',
          'ticketEvent.data',
          // An agent, or the system that reported it.
          sql<string | null>`coalesce(agent.name, ticket_event.data ->> 'system')`.as('by'),
        ])
        .whereRef('ticketEvent.number', '=', 'ticket.number')
        .orderBy('ticketEvent.id'),
    ).as('timeline'),
    // Built by hand: the keys within a document stay as they are.
    sql<TicketOrder[]>`coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', id, 'departmentId', department_id, 'crewId', crew_id, 'leads', leads, 'state', state) order by id)
      from dispatch where dispatch.number = ticket.number
    ), '[]')`.as('orders'),
    eb
      .selectFrom('follower')
      .select(eb.fn.countAll<string>().as('count'))
      .whereRef('follower.number', '=', 'ticket.number')
      .as('followers'),
  ]);

export type TicketDetail = NonNullable<Awaited<ReturnType<typeof findTicket>>>;

/** The ticket's own row, locked until the transaction ends. */
export const lockTicket = async (tx: Tx, number: string): Promise<TicketRow | null> =>
  (await tx.selectFrom('ticket').selectAll().where('number', '=', number).forUpdate().executeTakeFirst()) ?? null;

export type TicketRow = Selectable<Schema['ticket']>;

/** The ticket's orders, as who may see it needs them. */
export const findOrdersOf = (db: Db, number: string) =>
  db.selectFrom('dispatch').select(['departmentId', 'crewId', 'leads', 'state']).where('number', '=', number).execute();

/** What happened to the ticket since `version`, by whom: told to somebody who comes second. */
export const findEventsSince = (db: Db, number: string, version: number) =>
  db
    .selectFrom('ticketEvent')
    .leftJoin('agent', 'agent.id', 'ticketEvent.agentId')
    .select(['ticketEvent.kind', 'ticketEvent.at', 'ticketEvent.data', 'agent.name as by'])
    .where('ticketEvent.number', '=', number)
    .where('ticketEvent.version', '>', version)
    .orderBy('ticketEvent.id')
    .execute();

/** `at`: when it happened, where that was before now. */
export type NewEvent = { kind: string; agentId: string | null; data: Record<string, unknown>; at?: Date };

/** Saves a change with its history row, and sets the clock of its deadlines. The version grows by one. */
export const saveChange = async (
  tx: Tx,
  ticket: TicketRow,
  change: Partial<TicketRow>,
  event: NewEvent,
): Promise<void> => {
  const version = ticket.version + 1;
  const { answers: _answers, active: _active, rests: _rests, search: _search, ...columns } = change;
  await tx
    .updateTable('ticket')
    .set({ ...columns, version })
    .where('number', '=', ticket.number)
    .execute();
  await saveEvent(tx, ticket.number, version, event);
  await setClocks(tx, [ticket.number]);
};

export const saveEvent = async (
  tx: Tx,
  number: string,
  version: number,
  { kind, agentId, data, at }: NewEvent,
): Promise<void> => {
  await tx
    .insertInto('ticketEvent')
    .values({ number, version, kind, agentId, at, data: JSON.stringify(data) as never })
    .execute();
};

/** Makes the followers of one ticket, and its citizen, followers of another. */
export const moveFollowers = async (tx: Tx, from: string, into: string): Promise<void> => {
  await sql`
    insert into follower (number, citizen_id, call_id, way)
    select ${into}, citizen_id, call_id, way from (
      select citizen_id, call_id, way from ticket where number = ${from} and citizen_id is not null
      union all select citizen_id, call_id, way from follower where number = ${from}
    ) old on conflict do nothing
  `.execute(tx);
};

/** Records that somebody read a citizen's data. */
export const saveReading = async (db: Db, agentId: string, number: string): Promise<void> => {
  await db.insertInto('reading').values({ agentId, what: 'ticket', key: number }).execute();
};
