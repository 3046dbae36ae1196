import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import { PreparingClient } from '#server/db/preparing-client.ts';
import type { Schema } from '#server/db/schema.ts';

export type Db = Kysely<Schema>;
export type Tx = Transaction<Schema>;

/** A pool on the database at `url`, and the query builder over it. Destroying the builder ends the pool. */
export const connect = (url: string, max = 20): { db: Db; pool: pg.Pool } => {
  const pool = new pg.Pool({ connectionString: url, max, application_name: 'handrail', Client: PreparingClient });
  // An idle connection that breaks (the database restarts) is replaced on the next use.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const db = new Kysely<Schema>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
  return { db, pool };
};
