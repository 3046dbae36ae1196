import { type Kysely, sql } from 'kysely';

/** Orders to the departments' crews, and what their officers press. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table dispatch (
      id uuid primary key default uuidv7(), number text not null references ticket,
      -- Without a crew the department chooses one.
      department_id text not null references department, crew_id text references crew,
      leads boolean not null, words text not null default '',
      state text not null default 'sent'
        check (state in ('sent', 'accepted', 'arrived', 'done', 'returned', 'withdrawn')),
      -- Sent by nobody: by a rule.
      sent_at timestamptz not null default now(), sent_by text references agent,
      accepted_at timestamptz, accepted_by text references agent, arrived_at timestamptz, done_at timestamptz,
      result text
    );
    create unique index dispatch_live on dispatch (number, department_id)
      where state in ('sent', 'accepted', 'arrived');
    create unique index dispatch_leads on dispatch (number)
      where leads and state in ('sent', 'accepted', 'arrived');
    create index dispatch_of_department on dispatch (department_id, sent_at)
      where state in ('sent', 'accepted', 'arrived');
    create index on dispatch (number);
    -- The id is made on the phone.
    create table press (
      id uuid primary key, dispatch_id uuid not null references dispatch,
      kind text not null check (kind in ('accept', 'arrive', 'report', 'done', 'return')),
      pressed_at timestamptz not null, received_at timestamptz not null default now(),
      agent_id text not null references agent, words text, position jsonb, error text check (error = 'too late')
    );
    create index on press (dispatch_id);
    -- Two departments gave it back to one another again and again: only a supervisor sends it on.
    alter table ticket add column asks_supervisor boolean not null default false;

    -- What departments had at hand before there were orders.
    insert into dispatch (number, department_id, crew_id, leads, state, sent_at, accepted_at, arrived_at, done_at, result)
    select number, department_id, crew_id, true,
      case state when 'dispatched' then 'sent' when 'resolved' then 'done' else 'arrived' end,
      opened_at, started.at, started.at, resolved_at, resolution
    from ticket left join lateral (
      select max(at) as at from ticket_event where ticket_event.number = ticket.number and kind = 'start'
    ) started on true
    where active and state in ('dispatched', 'in progress', 'waiting for citizen', 'resolved');
  `.execute(db);
};
