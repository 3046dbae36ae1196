import { type Kysely, sql } from 'kysely';

/** The photos that officers take at their orders. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table photo (
      -- The id is made on the phone.
      id uuid primary key, agent_id text not null references agent, received_at timestamptz not null default now(),
      -- Null until the press came that it belongs to.
      press_id uuid references press, description text not null default '',
      -- Null: it lies in the S3-compatible store.
      bytes bytea
    );
    -- It is compressed already.
    alter table photo alter column bytes set storage external;
    create index on photo (received_at) where press_id is null;
  `.execute(db);
};
