import { sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';
import { isValidNow } from '#server/knowledge/articles.store.ts';
import type { KnownArticle, TicketDone } from '#shared/knowledge/learn-matters.ts';

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

/** Changes with the articles, and when a ticket was closed: one entry of the index is read for each category. */
export const findLessonsStamp = async (db: Db): Promise<string> => {
  const articles = await findArticlesStamp(db);
  const { rows } = await sql<{ closed: string | null }>`
    select string_agg(latest.number, ' ' order by category.id) as closed
    from category cross join lateral (
      select number from ticket where category_id = category.id and state = 'closed' and not confidential
      order by closed_at desc, number desc limit 1
    ) latest
  `.execute(db);
  return `${articles} ${rows[0]?.closed}`;
};

/** What the most read valid articles are about. */
export const findKnownArticles = async (db: Db, limit: number): Promise<KnownArticle[]> => {
  const rows = await db
    .selectFrom('article')
    .select(['departmentId', 'categoryId', 'questionZh', 'questionEn', 'keywords'])
    .where(isValidNow)
    .orderBy('views', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ departmentId, categoryId, questionZh, questionEn, keywords }) => ({
    departmentId,
    categoryId,
    questions: [questionZh, questionEn].filter((question) => question !== null),
    keywords,
  }));
};

/** The words of the tickets of each category that were closed last, with the department that did them. */
export const findTicketsDone = async (db: Db, mostOfCategory: number): Promise<TicketDone[]> => {
  const { rows } = await sql<TicketDone>`
    select done.department_id, category.id as category_id, done.words
    from category cross join lateral (
      select department_id, words from ticket where category_id = category.id and state = 'closed' and not confidential
      order by closed_at desc, number desc limit ${mostOfCategory}
    ) done
  `.execute(db);
  return rows;
};
