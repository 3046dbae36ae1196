import { type Kysely, sql } from 'kysely';

/** The tickets of a category that were closed last are found without reading the archive. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create index ticket_done on ticket (category_id, closed_at desc, number desc)
      where state = 'closed' and not confidential
  `.execute(db);
};
