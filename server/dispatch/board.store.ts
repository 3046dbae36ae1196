import { sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';
import { dueOfTicket, firstOwedOfTicket, isDue } from '#server/deadlines/due-of-ticket.ts';
import type { BoardFilter } from '#shared/dispatch/inputs.ts';

/** The live orders of a department; of all without one. Goes through indexes of live orders only; the archive costs nothing. */
const live = (db: Db, departmentId: string | null) =>
  db
    .selectFrom('dispatch')
    .innerJoin('ticket', 'ticket.number', 'dispatch.number')
    .where(sql<boolean>`dispatch.state in ('sent', 'accepted', 'arrived')`)
    .$if(departmentId !== null, (query) => query.where('dispatch.departmentId', '=', departmentId));

/** The live orders of the filter, what is due first on top, what rests at the end. */
export const findBoard = (db: Db, departmentId: string | null, filter: BoardFilter, now: Date, limit: number) =>
  live(db, departmentId)
    .leftJoin('agent', 'agent.id', 'dispatch.acceptedBy')
    .select([
      'dispatch.id',
      'dispatch.number',
      'dispatch.departmentId',
      'dispatch.crewId',
      'dispatch.state',
      'dispatch.leads',
      'agent.name as acceptedByName',
      'ticket.urgency',
      'ticket.categoryId',
      'ticket.districtId',
      'ticket.road',
      'ticket.landmark',
      'ticket.state as ticketState',
      dueOfTicket.as('due'),
    ])
    .$if(filter === 'new', (query) => query.where('dispatch.state', '=', 'sent'))
    .$if(filter === 'due', (query) => query.where(isDue(firstOwedOfTicket, now)))
    .orderBy(firstOwedOfTicket, (order) => order.asc().nullsLast())
    .orderBy('dispatch.id')
    .limit(limit)
    .execute();

/** How many live orders there are, how many nobody has accepted, and how many are late at `now`. */
export const countBoard = async (db: Db, departmentId: string | null, now: Date) => {
  const counted = await live(db, departmentId)
    .select((eb) => [
      eb.fn.countAll<string>().as('count'),
      eb.fn.countAll<string>().filterWhere('dispatch.state', '=', 'sent').as('unaccepted'),
      eb.fn.countAll<string>().filterWhere(firstOwedOfTicket, '<', now).as('late'),
    ])
    .executeTakeFirstOrThrow();
  return { count: Number(counted.count), unaccepted: Number(counted.unaccepted), late: Number(counted.late) };
};
