import { sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';
import { isValidNow } from '#server/knowledge/articles.store.ts';
import type { Statistics } from '#shared/search/statistics.ts';

/** What the index is asked for, and how many of the articles that match are looked at. */
export type Look = { tsquery: string; most: number };

/**
 * Articles that match any of the looks, the first look's first, `most` in all; one may come more than once. `nth` is the
 * look that it matches, from 1. What they are ranked by is read, their answers are not.
 */
export const findCandidates = (db: Db, looks: Look[], most: number) => {
  const tsqueries = looks.map(({ tsquery }) => tsquery);
  const limits = looks.map((look) => look.most);
  // Look by look: with one long "or" the index takes many times as long.
  return db
    .selectFrom(
      sql<Look & { nth: number }>`unnest(${tsqueries}::text[], ${limits}::int[]) with ordinality`.as<'look'>(
        sql`look (tsquery, most, nth)`,
      ),
    )
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('article')
          .select(['id', 'questionZh', 'questionEn', 'views'])
          // As one text: the driver takes long to take a list apart.
          .select(sql<string>`array_to_string(keywords, E'\\n')`.as('keywords'))
          .select(sql<boolean>`answer_zh is not null or answer_en is not null`.as('hasAnswer'))
          .where(sql<boolean>`search @@ look.tsquery::tsquery`)
          .where(isValidNow)
          .limit(sql<number>`look.most`)
          .as('found'),
      (join) => join.onTrue(),
    )
    .selectAll('found')
    .select(sql<number>`look.nth::int`.as('nth'))
    .limit(most)
    .execute();
};

/** What a list of results shows, and how many calls each article closed, counted no further than `mostClosed`. */
export const findResults = (db: Db, ids: string[], mostClosed: number) =>
  db
    .selectFrom('article')
    .select(['id', 'departmentId', 'categoryId', 'questionZh', 'questionEn', 'answerZh', 'answerEn'])
    .select(
      sql<number>`(
        select count(*)::int from (
          select from inquiry join call on call.id = inquiry.call_id and call.disposition = 'inquiry'
          where inquiry.article_id = article.id limit ${mostClosed}
        ) closed
      )`.as('closedCalls'),
    )
    .where('id', 'in', ids)
    .execute();

/** How common the most common lexemes are, as the database itself keeps count; empty before it has counted. */
export const findStatistics = async (db: Db): Promise<Statistics> => {
  const { rows } = await sql<{ articles: number; lexeme: string; share: number }>`
    select reltuples::float8 as articles, lexeme, share::float8
    from pg_class join pg_namespace on pg_namespace.oid = relnamespace
      join pg_stats on schemaname = nspname and tablename = relname and attname = 'search',
      unnest(most_common_elems::text::text[], most_common_elem_freqs) as common (lexeme, share)
    where nspname = current_schema() and relname = 'article' and lexeme is not null
  `.execute(db);
  return { articles: rows[0]?.articles ?? 0, shares: new Map(rows.map(({ lexeme, share }) => [lexeme, share])) };
};

/** The English words of the articles, and how many articles have each. Reads all of the index's vectors. */
export const findWords = async (db: Db): Promise<[word: string, articles: number][]> => {
  const { rows } = await sql<{ word: string; articles: number }>`
    select word, ndoc as articles from ts_stat('select search from article') where word ~ '^[a-z]{4,60}$'
  `.execute(db);
  return rows.map(({ word, articles }) => [word, articles]);
};
