import { sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';
import type { CategorisedArticle } from '#shared/knowledge/category-evidence.ts';

/** Changes whenever an article is added or changed. */
export const findArticlesStamp = async (db: Db): Promise<string> => {
  const { rows } = await sql<{ stamp: string }>`
    select count(*) || '.' || coalesce(sum(version), 0) as stamp from article where category_id is not null
  `.execute(db);
  return rows[0]?.stamp ?? '';
};

/** What the articles of each category are about. */
export const findCategorisedArticles = async (db: Db): Promise<CategorisedArticle[]> => {
  const rows = await db
    .selectFrom('article')
    .select(['categoryId', 'questionZh', 'questionEn', 'keywords'])
    .where('categoryId', 'is not', null)
    .execute();
  return rows.map(({ categoryId, questionZh, questionEn, keywords }) => ({
    categoryId: categoryId as string,
    questions: [questionZh, questionEn].filter((question) => question !== null),
    keywords,
  }));
};
