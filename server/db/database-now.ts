import { sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';
import { keptFor } from '#server/db/kept.ts';

// Asked in the background: who holds one connection must not wait for another.
const readAhead = keptFor(
  10_000,
  async (db) => {
    const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(db);
    return (rows[0] as { now: Date }).now.getTime() - performance.now();
  },
  performance.timeOrigin,
);

/** What time it is at the database: the one clock of all servers, whatever their own clocks are set to. */
export const databaseNow = async (db: Db): Promise<Date> => new Date((await readAhead(db)) + performance.now());
