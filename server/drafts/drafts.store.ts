import { sql } from 'kysely';
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
  db
    .selectFrom('draft')
    .select(['key', 'revision', 'savedAt'])
    .where('agentId', '=', agentId)
    .orderBy('savedAt', 'desc')
    .execute();

// PostgreSQL keeps neither NUL nor half a surrogate pair in text; somebody's clipboard may.
const jsonOf = (body: object): string =>
  JSON.stringify(body).replace(/\\(?:u(?:0000|d[89a-f][0-9a-f]{2})|.)/gi, (escaped) =>
    /^\\u(?:0000|d[89a-f])/i.test(escaped) ? '' : escaped,
  );

/** Saves the draft where it is newer than what is there, or just the same sent again. Null: something newer is there. */
export const saveDraft = async (db: Db, agentId: string, { key, body, revision }: Draft) => {
  const json = jsonOf(body) as never;
  const saved = await db
    .insertInto('draft')
    .values({ agentId, key, body: json, revision })
    .onConflict((conflict) =>
      conflict
        .columns(['agentId', 'key'])
        .doUpdateSet({ body: json, revision, savedAt: sql`now()` })
        .where(
          sql<boolean>`draft.revision < ${revision} or (draft.revision = ${revision} and draft.body = ${json}::jsonb)`,
        ),
    )
    .returning(['revision', 'savedAt'])
    .executeTakeFirst();
  return saved ?? null;
};

export const dropDraft = async (tx: Tx | Db, agentId: string, key: string): Promise<void> => {
  await tx.deleteFrom('draft').where('agentId', '=', agentId).where('key', '=', key).execute();
};
