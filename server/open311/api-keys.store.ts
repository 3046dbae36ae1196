import { sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';

export type ApiKey = { id: string; name: string };

export const findKeyByHash = async (db: Db, hash: string): Promise<ApiKey | null> =>
  (await db
    .selectFrom('apiKey')
    .select(['id', 'name'])
    .where('hash', '=', hash)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()) ?? null;

/** The keys in force by name. */
export const findKeys = (db: Db) =>
  db
    .selectFrom('apiKey')
    .select(['id', 'name', 'madeAt'])
    .where('withdrawnAt', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute();

export const saveKey = async (db: Db, key: { name: string; hash: string; madeBy: string }): Promise<void> => {
  await db.insertInto('apiKey').values(key).execute();
};

export const withdrawKey = async (db: Db, id: string, withdrawnBy: string): Promise<boolean> =>
  (await db
    .updateTable('apiKey')
    .set({ withdrawnAt: sql<Date>`now()`, withdrawnBy })
    .where('id', '=', id)
    .where('withdrawnAt', 'is', null)
    .returning('id')
    .executeTakeFirst()) !== undefined;
