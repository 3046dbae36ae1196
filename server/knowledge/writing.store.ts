import { sql } from 'kysely';
import type { Db, Tx } from '#server/db/connection.ts';
import type { Writing } from '#shared/knowledge/writing.ts';

export type DraftState = 'writing' | 'in review';

/** What is being written, and everybody who had a hand in it. */
type DraftBody = { writing: Writing; writers: string[] };

const draftsOf = (db: Db) =>
  db
    .selectFrom('articleDraft')
    .innerJoin('agent', 'agent.id', 'articleDraft.changedBy')
    .select(['articleId', 'baseVersion', 'state', 'revision', 'changedBy', 'changedAt', 'agent.name as changedByName'])
    .select(sql<DraftBody>`article_draft.body`.as('body'));

/** The draft of an article, if there is one. */
export const findWriting = (db: Db, articleId: string) =>
  draftsOf(db).where('articleId', '=', articleId).executeTakeFirst();

/** Like {@link findWriting}, and kept as it is until the transaction ends. */
export const lockWriting = (tx: Tx, articleId: string) =>
  draftsOf(tx).where('articleId', '=', articleId).forUpdate('articleDraft').executeTakeFirst();

/** All drafts, the newest first, with what is published of them; of one department where that is asked. */
export const findWritings = (db: Db, departmentId: string | null) =>
  draftsOf(db)
    .leftJoin('article', 'article.id', 'articleDraft.articleId')
    .select(['article.version', 'article.behind'])
    .$if(departmentId !== null, (query) =>
      query.where(sql<boolean>`article_draft.body->'writing'->>'departmentId' = ${departmentId}`),
    )
    .orderBy('changedAt', 'desc')
    .execute();

type NewDraft = DraftBody & { articleId: string; baseVersion: number; state: DraftState; changedBy: string };

/** Saves the draft as the one after `revision` (0: the first). False where somebody else did so in the meantime. */
export const saveWriting = async (tx: Tx, { writing, writers, ...draft }: NewDraft, revision: number) => {
  const body = JSON.stringify({ writing, writers }) as never;
  const values = { ...draft, body, revision: revision + 1 };
  const saved =
    revision === 0
      ? await tx
          .insertInto('articleDraft')
          .values(values)
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst()
      : await tx
          .updateTable('articleDraft')
          .set({ ...values, changedAt: sql`now()` })
          .where('articleId', '=', draft.articleId)
          .where('revision', '=', revision)
          .executeTakeFirst();
  return Number('numUpdatedRows' in saved ? saved.numUpdatedRows : saved.numInsertedOrUpdatedRows) === 1;
};

export const dropWriting = async (tx: Tx, articleId: string): Promise<void> => {
  await tx.deleteFrom('articleDraft').where('articleId', '=', articleId).execute();
};

/** Neither language of the article is behind. */
export const saveNotBehind = async (tx: Tx, articleId: string): Promise<void> => {
  await tx.updateTable('article').set({ behind: null }).where('id', '=', articleId).execute();
};

/** Who published a version, and the reason where she wrote it herself. */
export const saveApproval = async (tx: Tx, articleId: string, approvedBy: string, reason: string): Promise<void> => {
  await tx
    .updateTable('articleVersion')
    .set({ approvedBy, reason })
    .where('articleId', '=', articleId)
    .where('version', '=', (eb) => eb.selectFrom('article').select('version').where('id', '=', articleId))
    .execute();
};

const mostVersions = 200;

/** The versions of an article without their words, the newest first. */
export const findVersions = (db: Db, articleId: string) =>
  db
    .selectFrom('articleVersion')
    .leftJoin('agent as writer', 'writer.id', 'articleVersion.agentId')
    .leftJoin('agent as approver', 'approver.id', 'articleVersion.approvedBy')
    .select(['version', 'at', 'reason', 'writer.name as by', 'approver.name as approvedBy'])
    .where('articleId', '=', articleId)
    .orderBy('version', 'desc')
    .limit(mostVersions)
    .execute();

/** The words of one version, as they were saved. */
export const findVersionBody = async (db: Db, articleId: string, version: number) =>
  (
    await db
      .selectFrom('articleVersion')
      .select('body')
      .where('articleId', '=', articleId)
      .where('version', '=', version)
      .executeTakeFirst()
  )?.body;
