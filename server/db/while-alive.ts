import { type Expression, type RawBuilder, sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';

const lockOf = (id: Expression<string> | string): RawBuilder<unknown> => sql`hashtextextended(${id}::text, 0)`;

/**
 * Does long work with a new id. While it lasts, a session of the database holds the lock of this id, and lets go of it
 * by itself when the server dies: {@link isBrokenOff} finds it then.
 */
export const whileAlive = (db: Db, work: (id: string) => Promise<void>): Promise<void> =>
  db.connection().execute(async (session) => {
    const { id } = (await sql<{ id: string }>`select uuidv7() as id`.execute(session)).rows[0] as { id: string };
    await sql`select pg_advisory_lock(${lockOf(id)})`.execute(session);
    try {
      await work(id);
    } finally {
      await sql`select pg_advisory_unlock(${lockOf(id)})`.execute(session);
    }
  });

/** In a query over work that is said to go on: whether its server is gone. */
export const isBrokenOff = (id: string): RawBuilder<boolean> =>
  sql<boolean>`pg_try_advisory_xact_lock(${lockOf(sql.ref(id))})`;
