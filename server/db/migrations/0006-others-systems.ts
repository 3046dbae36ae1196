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
    create table webhook (
      id uuid primary key default uuidv7(), url text not null, secret text not null,
      made_by text not null references agent, made_at timestamptz not null default now(),
      withdrawn_at timestamptz, withdrawn_by text references agent
    );
    -- What waits to be sent; what was taken is gone.
    create table webhook_delivery (
      id bigint primary key generated always as identity,
      webhook_id uuid not null references webhook, number text not null, body jsonb not null,
      state text not null default 'waiting' check (state in ('waiting', 'given up')),
      attempts int not null default 0, next_at timestamptz not null default now(), fault text not null default ''
    );
    create index on webhook_delivery (webhook_id, next_at) where state = 'waiting';
    create index on webhook_delivery (webhook_id, number, id) where state = 'waiting';
    create index on webhook_delivery (webhook_id, id) where state = 'given up';
    -- With the history row, whichever statement of whichever server's version writes it: no event can be left out.
    create function queue_webhooks() returns trigger language plpgsql as $$
      begin
        insert into webhook_delivery (webhook_id, number, body)
        select webhook.id, added.number, jsonb_build_object(
          'type', 'ticket.' || added.kind,
          'timestamp', to_char(added.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'data', jsonb_build_object('number', added.number, 'version', added.version, 'state', ticket.state,
            'urgency', ticket.urgency, 'service_code', ticket.category_id, 'department', ticket.department_id))
        from added join ticket on ticket.number = added.number cross join webhook
        where webhook.withdrawn_at is null and not ticket.confidential and added.kind <> 'imported'
        order by added.id;
        return null;
      end
    $$;
    create trigger queue_webhooks after insert on ticket_event
      referencing new table as added for each statement execute function queue_webhooks();
    create index citizen_email on citizen (lower(email)) where phone is null and email is not null;
  `.execute(db);
};
