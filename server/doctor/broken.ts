import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';

const mostNamed = 1000;

/** Names what breaks an invariant, a thousand at most: a ticket by its number, other things by their id; never a citizen. */
export type FindBroken = (db: Db) => Promise<string[]>;

/** The finder whose query gives a column `key`. */
export const finder =
  (query: RawBuilder<{ key: string }>): FindBroken =>
  async (db) => {
    const { rows } = await sql<{ key: string }>`
      select distinct key from (${query}) broken order by key limit ${mostNamed}
    `.execute(db);
    return rows.map(({ key }) => key);
  };

/** Whether a server has been at work for two minutes: each listens on a connection of that name. */
export const serverRuns = sql<boolean>`exists (
  select from pg_stat_activity where datname = current_database() and application_name = 'handrail live'
    and backend_start < now() - interval '2 minutes'
)`;
