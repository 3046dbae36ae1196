import { sql } from 'kysely';
import type { Db, Tx } from '#server/db/connection.ts';
import type { FeedbackKind } from '#shared/knowledge/inputs.ts';

/** The article's version now; undefined where there is none. */
export const findVersion = (db: Db, articleId: string) =>
  db.selectFrom('article').select('version').where('id', '=', articleId).executeTakeFirst();

/** The same that the agent said of the article before, in the same call, and that nobody has dealt with. */
export const findSameFeedback = (
  tx: Tx,
  {
    articleId,
    kind,
    callId,
    agentId,
  }: { articleId: string; kind: FeedbackKind; callId: string | null; agentId: string },
) =>
  tx
    .selectFrom('articleFeedback')
    .select('id')
    .where('articleId', '=', articleId)
    .where('kind', '=', kind)
    .where('callId', callId ? '=' : 'is', callId)
    .where('agentId', '=', agentId)
    .where('doneAt', 'is', null)
    .executeTakeFirst();

export const saveFeedback = (
  tx: Tx,
  feedback: {
    articleId: string;
    articleVersion: number;
    kind: FeedbackKind;
    callId: string | null;
    agentId: string;
    words?: string;
  },
) => tx.insertInto('articleFeedback').values(feedback).returning('id').executeTakeFirstOrThrow();

export const saveFeedbackWords = async (tx: Tx, id: string, words: string): Promise<void> => {
  await tx.updateTable('articleFeedback').set({ words }).where('id', '=', id).execute();
};

// As many as anybody works through.
const mostShown = 200;

/** What agents said of answers and nobody has dealt with, the newest first; of one department, or of all. */
export const findOpenFeedback = (db: Db, departmentId: string | null) =>
  db
    .selectFrom('articleFeedback')
    .innerJoin('article', 'article.id', 'articleFeedback.articleId')
    .innerJoin('agent', 'agent.id', 'articleFeedback.agentId')
    .leftJoin('call', 'call.id', 'articleFeedback.callId')
    .select([
      'articleFeedback.id',
      'articleFeedback.articleId',
      'articleFeedback.articleVersion',
      'articleFeedback.kind',
      'articleFeedback.words',
      'articleFeedback.at',
      'agent.name as agentName',
      'call.rangAt as callAt',
      'article.version',
      'article.departmentId',
      'article.questionZh',
      'article.questionEn',
      'article.answerZh',
      'article.answerEn',
    ])
    .where('articleFeedback.doneAt', 'is', null)
    .$if(departmentId !== null, (query) => query.where('article.departmentId', '=', departmentId as string))
    .orderBy('articleFeedback.id', 'desc')
    .limit(mostShown)
    .execute();

/** What was said, where nobody has dealt with it, with the department of its article. */
export const lockOpenFeedback = (tx: Tx, id: string) =>
  tx
    .selectFrom('articleFeedback')
    .innerJoin('article', 'article.id', 'articleFeedback.articleId')
    .select(['articleFeedback.id', 'article.departmentId', 'articleFeedback.doneAt'])
    .where('articleFeedback.id', '=', id)
    .forUpdate('articleFeedback')
    .executeTakeFirst();

export const saveFeedbackDone = async (tx: Tx, id: string, agentId: string): Promise<void> => {
  await tx.updateTable('articleFeedback').set({ doneAt: new Date(), doneBy: agentId }).where('id', '=', id).execute();
};

/** How many calls each of the articles closed. */
export const countClosedCalls = async (db: Db, articleIds: string[]): Promise<Map<string, number>> => {
  if (articleIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('inquiry')
    .innerJoin('call', 'call.id', 'inquiry.callId')
    .select(['articleId', sql<number>`count(*)::int`.as('calls')])
    .where('call.disposition', '=', 'inquiry')
    .where('articleId', 'in', articleIds)
    .groupBy('articleId')
    .execute();
  return new Map(rows.map(({ articleId, calls }) => [articleId, calls]));
};

/** Counts a search that found nothing. */
export const addMissedSearch = async (db: Db, words: string): Promise<void> => {
  await db
    .insertInto('missedSearch')
    .values({ words })
    .onConflict((conflict) =>
      conflict.column('words').doUpdateSet((eb) => ({ times: eb('missedSearch.times', '+', 1), lastAt: new Date() })),
    )
    .execute();
};

/** Searches that found nothing, the most frequent first. */
export const findMissedSearches = (db: Db) =>
  db
    .selectFrom('missedSearch')
    .select(['words', 'times', 'lastAt'])
    .orderBy('times', 'desc')
    .orderBy('lastAt', 'desc')
    .limit(mostShown)
    .execute();

export const removeMissedSearch = async (db: Db, words: string): Promise<void> => {
  await db.deleteFrom('missedSearch').where('words', '=', words).execute();
};
