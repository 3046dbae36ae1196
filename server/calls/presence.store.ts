import { sql } from 'kysely';
import type { Db, Tx } from '#server/db/connection.ts';
import { saveLiveEvent } from '#server/live/feed.ts';
import { liveCallStates, type Presence } from '#shared/calls.ts';
import { permissions } from '#shared/permissions.ts';

/** What the agent is doing; somebody who never said is away. */
export const findPresence = async (db: Db, agentId: string): Promise<{ state: Presence; since: Date }> => {
  const row = await db
    .selectFrom('agent')
    .leftJoin('presence', 'presence.agentId', 'agent.id')
    .select(['presence.state', 'presence.since', 'agent.createdAt'])
    .where('agent.id', '=', agentId)
    .executeTakeFirstOrThrow();
  return { state: row.state ?? 'away', since: row.since ?? row.createdAt };
};

/** Saves what the agent is doing and tells the desks. Saying the same again does not change since when. */
export const savePresence = async (tx: Tx, agentId: string, state: Presence): Promise<void> => {
  const saved = await tx
    .insertInto('presence')
    .values({ agentId, state })
    .onConflict((conflict) =>
      conflict.column('agentId').doUpdateSet({ state, since: sql`now()` }).where('presence.state', '<>', state),
    )
    .returning('agentId')
    .executeTakeFirst();
  if (saved) await saveLiveEvent(tx, { kind: 'presence', key: agentId, data: { state } });
};

/**
 * The available agent without a call who has waited longest. One of `passedBy` comes after all others:
 * she let it pass, but has come back since.
 */
export const findLongestAvailable = async (tx: Tx, passedBy: string[]): Promise<string | null> => {
  const row = await tx
    .selectFrom('presence')
    .innerJoin('agent', 'agent.id', 'presence.agentId')
    .select('presence.agentId')
    .where('presence.state', '=', 'available')
    .where('agent.active', '=', true)
    .where('agent.role', 'in', permissions['calls.take'])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('call')
            .select('call.id')
            .whereRef('call.agentId', '=', 'presence.agentId')
            .where('call.state', 'in', liveCallStates),
        ),
      ),
    )
    .orderBy(sql`presence.agent_id = any(${passedBy}::text[])`)
    .orderBy('presence.since')
    .orderBy('presence.agentId')
    .limit(1)
    .forUpdate('presence')
    .skipLocked()
    .executeTakeFirst();
  return row?.agentId ?? null;
};
