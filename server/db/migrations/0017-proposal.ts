import { type Kysely, sql } from 'kysely';

/** Rosters that are proposed, and what agents would rather work. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    -- Nobody was there between six and seven: a night has eight hours of work and two rests.
    update shift_kind set minutes = 540 where id = 'night' and starts_at = 1320 and minutes = 480;

    create table roster_proposal (
      id uuid primary key default uuidv7(),
      monday date not null check (extract(isodow from monday) = 1), weeks int not null check (weeks between 1 and 4),
      -- Those of the drafts as it was asked for: what was planned meanwhile is not lost.
      revisions jsonb not null,
      asked_by text not null references agent, asked_at timestamptz not null default now(),
      done int not null default 0, result jsonb not null default '[]', taken_at timestamptz,
      state text not null default 'running' check (state in ('running', 'done', 'cancelled', 'failed', 'broken off'))
    );
    create index roster_proposal_of on roster_proposal (asked_by, id);

    create table shift_wish (
      id bigint generated always as identity primary key,
      agent_id text not null references agent, day date, kind_id text references shift_kind,
      check ((day is null) <> (kind_id is null)),
      unique nulls not distinct (agent_id, day)
    );
  `.execute(db);
};
