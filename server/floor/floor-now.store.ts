import { sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';
import { type FloorNow, inTimeSeconds, levelMinutes, trendMinutes } from '#shared/floor-now.ts';
import { permissions } from '#shared/permissions.ts';

// Nobody waits longer: the exchange lets go before.
const longestHours = 2;

/** How the calls of the last hours stand; what is older is not read. */
export const findWaitingNow = async (db: Db): Promise<Omit<FloorNow, 'agents'>> => {
  const { rows } = await sql<Omit<FloorNow, 'agents'>>`
    select
      count(*) filter (where state = 'ringing')::int as waiting,
      count(*) filter (
        where rang_at <= now() - make_interval(mins => ${trendMinutes})
          and coalesce(answered_at, hung_up_at, ended_at, 'infinity') > now() - make_interval(mins => ${trendMinutes})
      )::int as waiting_before,
      coalesce(extract(epoch from now() - min(rang_at) filter (where state = 'ringing')), 0)::int as longest_seconds,
      count(*) filter (
        where coalesce(answered_at, hung_up_at) > now() - make_interval(mins => ${levelMinutes})
      )::int as settled,
      count(*) filter (
        where answered_at > now() - make_interval(mins => ${levelMinutes})
          and answered_at <= rang_at + make_interval(secs => ${inTimeSeconds})
      )::int as in_time
    from call where not outbound and rang_at > now() - make_interval(hours => ${longestHours})
  `.execute(db);
  return rows[0] as Omit<FloorNow, 'agents'>;
};

/** How many of those who take calls do what; who is away is left out. */
export const countPresences = (db: Db) =>
  db
    .selectFrom('presence')
    .innerJoin('agent', 'agent.id', 'presence.agentId')
    .select(['presence.state', sql<number>`count(*)::int`.as('count')])
    .where('presence.state', '<>', 'away')
    .where('agent.active', '=', true)
    .where('agent.role', 'in', permissions['calls.take'])
    .groupBy('presence.state')
    .execute();
