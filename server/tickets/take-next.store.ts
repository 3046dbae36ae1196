import { sql } from 'kysely';
import type { Tx } from '#server/db/connection.ts';
import type { TicketRow } from '#server/tickets/ticket.store.ts';

/** The oldest new ticket that nobody has and that the agent's skills and department fit, locked; none that somebody else is just taking. */
export const lockNextTicket = async (
  tx: Tx,
  { id, departmentId }: { id: string; departmentId: string | null },
): Promise<TicketRow | null> => {
  const ticket = await tx
    .selectFrom('ticket')
    .selectAll()
    .where('active', '=', true)
    .where('state', '=', 'open')
    .where('assigneeId', 'is', null)
    .where(sql<boolean>`skills <@ (select agent.skills from agent where agent.id = ${id})`)
    .$if(departmentId !== null, (query) => query.where('departmentId', '=', departmentId))
    .orderBy('openedAt')
    .orderBy('number')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return ticket ?? null;
};
