import { sql } from 'kysely';
import type { Tx } from '#server/db/connection.ts';
import type { Person } from '#server/deadlines/escalation.policy.ts';
import { hoursOfTicket } from '#server/deadlines/hours.store.ts';
import type { Clocked } from '#shared/deadlines/clock.ts';
import type { Pace, Rung } from '#shared/deadlines/rungs.ts';

/** A deadline at whose rung something happens now, with its ticket. */
export type Due = Clocked &
  Pace & {
    rung: Rung;
    now: Date;
    number: string;
    version: number;
    departments: string[];
    assigneeId: string | null;
  };

/**
 * The deadlines at which something happens now, the longest due first, locked with their tickets; none that another
 * server has in hand, or whose ticket somebody is just changing.
 */
export const lockDue = async (tx: Tx, most: number): Promise<Due[]> => {
  const { rows } = await sql<Due>`
    select deadline.number, kind, due_at, rung, next_at, now() as now, version, urgency, assignee_id,
      ${hoursOfTicket} ->> 'calendar' as calendar,
      array(
        select department_id from dispatch
        where dispatch.number = ticket.number and dispatch.state in ('sent', 'accepted', 'arrived', 'done')
      ) as departments
    from deadline join ticket on ticket.number = deadline.number
    where next_at <= now() order by next_at limit ${most} for update skip locked
  `.execute(tx);
  return rows;
};

export const saveTurn = async (tx: Tx, number: string, { kind, rung, nextAt }: Clocked): Promise<void> => {
  await tx
    .updateTable('deadline')
    .set({ rung, nextAt })
    .where('number', '=', number)
    .where('kind', '=', kind)
    .execute();
};

/** Who may be told of a deadline: the supervisors, the departments' officers, and who has one of the tickets. */
export const findPeople = async (tx: Tx, departmentIds: string[], assigneeIds: string[]): Promise<Person[]> => {
  const { rows } = await sql<Person>`
    select id, name, role, department_id, oversees from agent
    where active and (role = 'supervisor' or (role = 'officer' and department_id = any(${departmentIds}::text[]))
      or id = any(${assigneeIds}::text[]))
    order by id
  `.execute(tx);
  return rows;
};
