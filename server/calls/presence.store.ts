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

/** What the agent did between two moments, in order. */
export const findPresenceSpans = (db: Db, agentId: string, from: Date, until: Date) =>
  db
    .selectFrom('presenceSpan')
    .select(['state', 'startsAt', 'endsAt'])
    .where('agentId', '=', agentId)
    .where(sql<boolean>`coalesce(ends_at, 'infinity'::timestamptz) > ${from}::timestamptz`)
    .where('startsAt', '<', until)
    .orderBy('startsAt')
    .execute();

// Who let a call pass is away, and back at once: that is no break.
const hasRested = sql<boolean>`
  presence.state = 'break' or presence.state = 'away' and now() - presence.since >= interval '5 minutes'
`;

/**
 * Saves what the agent is doing and tells the desks; `due`: it came by itself. Saying the same again does not change
 * since when.
 */
export const savePresence = async (tx: Tx, agentId: string, state: Presence, due = false): Promise<void> => {
  const saved = await tx
    .insertInto('presence')
    .values({ agentId, state })
    .onConflict((conflict) =>
      conflict
        .column('agentId')
        .doUpdateSet({
          state,
          since: sql`now()`,
          restedAt: sql`case when ${hasRested} then now() else presence.rested_at end`,
        })
        .where('presence.state', '<>', state),
    )
    .returning('agentId')
    .executeTakeFirst();
  if (saved) await saveLiveEvent(tx, { kind: 'presence', key: agentId, data: { state, due } });
};

/** The available agents without a call: since when, what they can, and what their work must respect. */
const freeAgents = (db: Db) =>
  db
    .selectFrom('presence')
    .innerJoin('agent', 'agent.id', 'presence.agentId')
    .leftJoin('accommodation', 'accommodation.agentId', 'agent.id')
    .select([
      'agent.id',
      'agent.skills',
      'presence.since',
      'presence.restedAt',
      sql<boolean>`coalesce(accommodation.no_ringing, false)`.as('noRinging'),
      sql<boolean>`coalesce(accommodation.day_shifts_only, false)`.as('dayShiftsOnly'),
      'accommodation.breakEveryMinutes',
    ])
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
    .orderBy('presence.since')
    .orderBy('presence.agentId');

/** All of them, who has waited longest first; kept until the transaction ends. */
export const findFreeAgents = (tx: Tx) => freeAgents(tx).forUpdate('presence').skipLocked().execute();

/** All of them, for who only looks. */
export const seeFreeAgents = (db: Db) => freeAgents(db).execute();

/** Those of them who need a break every so many minutes. */
export const findThoseWithBreaks = (db: Db) =>
  freeAgents(db).where('accommodation.breakEveryMinutes', 'is not', null).execute();

/** The agent, where she is one of them. */
export const findFreeAgent = (db: Db, agentId: string) =>
  freeAgents(db).where('agent.id', '=', agentId).executeTakeFirst();
