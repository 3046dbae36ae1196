import { type Kysely, sql } from 'kysely';

/** What asks a supervisor is found without a look at the rest. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`create index ticket_queue_asked on ticket (rests, resolve_by, number) where active and asks_supervisor`.execute(
    db,
  );
};
