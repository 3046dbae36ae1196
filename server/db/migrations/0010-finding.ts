import { type Kysely, sql } from 'kysely';

/**
 * A saved article goes into the index at once: a list of what is still to be put in is walked through at each look, and
 * makes the database rather read a small city's articles one by one.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`alter index article_search_idx set (fastupdate = off)`.execute(db);
  await sql`select gin_clean_pending_list('article_search_idx')`.execute(db);
};
