import { sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';
import { isValidNow } from '#server/knowledge/articles.store.ts';
import type { CategorisedArticle } from '#shared/knowledge/category-evidence.ts';

/**
 * Changes a second or so after articles were added or changed, on whichever server. It comes from what the database
 * counts anyway: no table is read, however many articles there are.
 */
export const findArticlesStamp = async (db: Db): Promise<string> => {
  const { rows } = await sql<{ saved: string }>`
    select n_tup_ins as saved from pg_stat_user_tables where schemaname = current_schema() and relname = 'article_version'
  `.execute(db);
  return rows[0]?.saved ?? '';
};

/** What the most read valid articles of the categories are about. */
export const findCategorisedArticles = async (db: Db, limit: number): Promise<CategorisedArticle[]> => {
  const rows = await db
    .selectFrom('article')
    .select(['categoryId', 'questionZh', 'questionEn', 'keywords'])
    .where('categoryId', 'is not', null)
    .where(isValidNow)
    .orderBy('views', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ categoryId, questionZh, questionEn, keywords }) => ({
    categoryId: categoryId as string,
    questions: [questionZh, questionEn].filter((question) => question !== null),
    keywords,
  }));
};
