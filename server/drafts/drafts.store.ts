import type { Db, Tx } from '#server/db/connection.ts';
import type { Draft } from '#shared/drafts.ts';

export const findDraft = async (db: Db, agentId: string, key: string) =>
  (await db
    .selectFrom('draft')
    .select(['key', 'body', 'revision', 'savedAt'])
    .where('agentId', '=', agentId)
    .where('key', '=', key)
    .executeTakeFirst()) ?? null;

export const findDrafts = (db: Db, agentId: string) =>
  db.selectFrom('draft').select(['key', 'savedAt']).where('agentId', '=', agentId).orderBy('savedAt', 'desc').execute();

/** Saves the draft unless a newer revision is there. False: it was. */
export const saveDraft = async (db: Db, agentId: string, { key, body, revision }: Draft): Promise<boolean> => {
  // PostgreSQL keeps no NUL in text; somebody's clipboard may.
  const json = JSON.stringify(body).replaceAll('\\u0000', '') as never;
  const saved = await db
    .insertInto('draft')
    .values({ agentId, key, body: json, revision })
    .onConflict((conflict) =>
      conflict
        .columns(['agentId', 'key'])
        .doUpdateSet({ body: json, revision, savedAt: new Date() })
        .where('draft.revision', '<', revision),
    )
    .returning('key')
    .executeTakeFirst();
  return saved !== undefined;
};

export const dropDraft = async (tx: Tx | Db, agentId: string, key: string): Promise<void> => {
  await tx.deleteFrom('draft').where('agentId', '=', agentId).where('key', '=', key).execute();
};
