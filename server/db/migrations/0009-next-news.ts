import { type Kysely, sql } from 'kysely';

/** What it needs to keep a promise of news, and to ask whether a matter was solved. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create index ticket_next_news on ticket (update_by) where state in ('open', 'dispatched', 'in progress');
    -- What a citizen answered who was asked whether it was solved.
    alter table citizen_update add column solved boolean, add column answered_at timestamptz;
  `.execute(db);
};
