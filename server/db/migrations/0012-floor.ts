import { type Kysely, sql } from 'kysely';

/** Agents raise a hand, and supervisors answer; how the room stands is told from the last calls. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table raised_hand (
      id bigint primary key generated always as identity,
      agent_id text not null references agent on delete cascade,
      call_id uuid references call, number text references ticket,
      raised_at timestamptz not null default now(),
      lowered_at timestamptz, lowered_by text references agent
    );
    -- One hand for each agent.
    create unique index on raised_hand (agent_id) where lowered_at is null;
    create table hand_reply (
      id bigint primary key generated always as identity,
      hand_id bigint not null references raised_hand on delete cascade,
      agent_id text not null references agent, words text not null, at timestamptz not null default now()
    );
    create index on hand_reply (hand_id);
    create index on call (rang_at);
  `.execute(db);
};
