import { type Kysely, sql } from 'kysely';

/** What other systems need to report matters and to hear of them. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    alter table category add column published boolean not null default false;
    -- About where a district lies and how far it reaches; null: positions are not found in it.
    alter table district add column lat real, add column long real, add column reach_km real;

    create table api_key (
      id uuid primary key default uuidv7(), name text not null, hash text not null unique,
      made_by text not null references agent, made_at timestamptz not null default now(),
      withdrawn_at timestamptz, withdrawn_by text references agent
    );
    -- What a system said besides when it reported a ticket.
    create table system_report (
      number text primary key references ticket, api_key_id uuid not null references api_key,
      account_id text, device_id text, lat double precision, long double precision
    );
    create index ticket_opened on ticket (opened_at desc, number) where not confidential;
    create index citizen_email on citizen (lower(email)) where phone is null and email is not null;
  `.execute(db);
};
