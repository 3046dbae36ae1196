import { type Kysely, sql } from 'kysely';

/** Kinds of shift that supervisors change, with their history; and whom the city called in a period. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table shift_kind_event (
      id bigint generated always as identity primary key, kind_id text not null references shift_kind,
      agent_id text not null references agent, before jsonb, after jsonb not null, at timestamptz not null default now()
    );
    create index on shift_kind_event (kind_id, id);
    create index call_attempt_at on call_attempt (at);
  `.execute(db);
};
