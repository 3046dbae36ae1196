import { sql } from 'kysely';
import type { Db, Tx } from '#server/db/connection.ts';
import type { Leave, LeaveDays, LeaveState } from '#shared/shifts/leave.ts';

const day = (column: 'firstDay' | 'lastDay') => sql<string>`${sql.ref(`leave.${column}`)}::text`.as(column);
const leave = (db: Db) => db.selectFrom('leave').select(['leave.id', 'leave.state', day('firstDay'), day('lastDay')]);

/** What somebody has asked for and was not refused, that ends on that day or later, the first first. */
export const findLeaveFrom = (db: Db, agentId: string, from: string): Promise<Leave[]> =>
  leave(db)
    .where('agentId', '=', agentId)
    .where('state', '<>', 'withdrawn')
    .where('lastDay', '>=', sql<string>`${from}::date`)
    .orderBy('leave.firstDay')
    .orderBy('leave.id')
    .execute();

/** Leave that somebody asked for and nobody has decided on. `shifts`: how many are published on its days. */
export type AskedLeave = Leave & { agent: string; shifts: number };

export const findAskedLeave = (db: Db): Promise<AskedLeave[]> =>
  leave(db)
    .innerJoin('agent', 'agent.id', 'leave.agentId')
    .select([
      'agent.name as agent',
      sql<number>`(
        select count(*)::int from shift where shift.agent_id = leave.agent_id
          and ends_at > first_day::timestamp at time zone 'Asia/Taipei'
          and starts_at < (last_day + 1)::timestamp at time zone 'Asia/Taipei'
      )`.as('shifts'),
    ])
    .where('state', '=', 'asked')
    .orderBy('leave.firstDay')
    .orderBy('leave.id')
    .execute();

/** One leave, held until the transaction ends, with who decided on it. */
export const lockLeave = async (tx: Tx, id: string) => {
  await tx.selectFrom('leave').select('id').where('id', '=', id).forUpdate().execute();
  return leave(tx)
    .leftJoin('agent as decider', 'decider.id', 'leave.decidedBy')
    .select(['leave.agentId', 'decider.name as decidedByName'])
    .where('leave.id', '=', id)
    .executeTakeFirst();
};

/** Nobody else changes the leave of that agent until the transaction ends. */
export const lockLeaveOf = async (tx: Tx, agentId: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('handrail:leave'), hashtext(${agentId}))`.execute(tx);
};

export const saveLeave = async (tx: Tx, agentId: string, { firstDay, lastDay }: LeaveDays): Promise<string> =>
  (await tx.insertInto('leave').values({ agentId, firstDay, lastDay }).returning('id').executeTakeFirstOrThrow()).id;

/** Saves what became of a leave, and for a decision by whom. */
export const saveLeaveState = async (
  tx: Tx,
  id: string,
  state: LeaveState,
  decidedBy: string | null = null,
): Promise<void> => {
  const decision = decidedBy ? { decidedBy, decidedAt: sql<Date>`now()` } : {};
  await tx
    .updateTable('leave')
    .set({ state, ...decision })
    .where('id', '=', id)
    .execute();
};

/** Writes the history of a leave. */
export const saveLeaveEvent = async (tx: Tx, leaveId: string, kind: LeaveState, agentId: string): Promise<void> => {
  await tx.insertInto('leaveEvent').values({ leaveId, kind, agentId }).execute();
};
