import type { Db, Tx } from '#server/db/connection.ts';

export const findSynonyms = (db: Db) =>
  db.selectFrom('synonym').select(['id', 'words']).orderBy('changedAt', 'desc').orderBy('id').execute();

export const addSynonym = (db: Db | Tx, words: string[], agentId: string | null) =>
  db.insertInto('synonym').values({ words, changedBy: agentId }).returning(['id', 'words']).executeTakeFirstOrThrow();

export const changeSynonym = (db: Db, id: string, words: string[], agentId: string) =>
  db
    .updateTable('synonym')
    .set({ words, changedBy: agentId, changedAt: new Date() })
    .where('id', '=', id)
    .returning(['id', 'words'])
    .executeTakeFirst();

export const removeSynonym = async (db: Db, id: string): Promise<boolean> =>
  (await db.deleteFrom('synonym').where('id', '=', id).returning('id').executeTakeFirst()) !== undefined;
