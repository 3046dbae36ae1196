import { type Kysely, sql } from 'kysely';

/** Everything that the desk keeps. Later migrations only add. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table setting (key text primary key, value jsonb not null);

    create table department (
      id text primary key, name_zh text not null, name_en text not null, position int not null
    );
    create table category (
      id text primary key, department_id text not null references department,
      name_zh text not null, name_en text not null, urgency text not null,
      keywords jsonb not null, questions jsonb not null, deadlines jsonb not null, position int not null
    );
    create table district (id text primary key, name_zh text not null, name_en text not null, position int not null);

    create table agent (
      id text primary key, name text not null, email text not null unique, email_verified boolean not null,
      image text, username text unique, display_username text,
      role text not null check (role in ('agent', 'supervisor', 'officer', 'administrator')),
      department_id text references department, locale text not null default 'zh-TW',
      active boolean not null default true,
      created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
      check (role <> 'officer' or department_id is not null)
    );
    create table preference (agent_id text primary key references agent on delete cascade, body jsonb not null);

    create table session (
      id text primary key, token text not null unique, agent_id text not null references agent on delete cascade,
      expires_at timestamptz not null, ip_address text, user_agent text,
      created_at timestamptz not null, updated_at timestamptz not null
    );
    create index on session (agent_id);
    create table account (
      id text primary key, account_id text not null, provider_id text not null,
      agent_id text not null references agent on delete cascade, password text,
      access_token text, refresh_token text, id_token text,
      access_token_expires_at timestamptz, refresh_token_expires_at timestamptz, scope text,
      created_at timestamptz not null, updated_at timestamptz not null
    );
    create index on account (agent_id);
    create table verification (
      id text primary key, identifier text not null, value text not null, expires_at timestamptz not null,
      created_at timestamptz not null, updated_at timestamptz not null
    );
    create index on verification (identifier);
    create table passkey (
      id text primary key, name text, public_key text not null, agent_id text not null references agent on delete cascade,
      credential_id text not null, counter int not null, device_type text not null, backed_up boolean not null,
      transports text, created_at timestamptz, aaguid text
    );
    create index on passkey (agent_id);
    create table rate_limit (
      id text primary key, key text not null unique, count int not null, last_request bigint not null
    );

    create table place (
      id bigint primary key generated always as identity,
      district_id text not null references district,
      kind text not null check (kind in ('road', 'landmark')),
      name_zh text not null, name_en text not null,
      road_class text check (road_class in ('arterial', 'street', 'lane')),
      added_by text references agent,
      unique (district_id, kind, name_zh)
    );

    create table presence (
      agent_id text primary key references agent on delete cascade,
      state text not null check (state in ('available', 'on call', 'wrap-up', 'break', 'away')),
      since timestamptz not null default now()
    );
    create index on presence (since) where state = 'available';

    create table citizen (
      id bigint primary key generated always as identity,
      phone text unique, name text not null default '', email text,
      locale text not null default 'zh-TW',
      way text not null default 'none' check (way in ('text', 'email', 'call', 'none')),
      created_at timestamptz not null default now()
    );

    create table call (
      id uuid primary key default uuidv7(),
      exchange_id text not null unique, from_phone text,
      citizen_id bigint references citizen,
      state text not null check (state in ('ringing', 'answered', 'wrap-up', 'ended', 'missed')),
      agent_id text references agent,
      passed_by text[] not null default '{}',
      rang_at timestamptz not null default now(), offered_at timestamptz, answered_at timestamptz,
      hung_up_at timestamptz, ended_at timestamptz,
      disposition text, note text not null default ''
    );
    create unique index call_one_for_each_agent on call (agent_id) where state in ('ringing', 'answered', 'wrap-up');
    create index on call (rang_at) where state = 'ringing';
    create index on call (citizen_id);
    create table exchange_message (id text primary key, received_at timestamptz not null default now());
    create index on exchange_message (received_at);

    create table article (
      id text primary key, department_id text not null references department, category_id text references category,
      question_zh text, question_en text, answer_zh text, answer_en text,
      keywords text[] not null default '{}', views int not null default 0,
      valid_from timestamptz not null default now(), valid_until timestamptz,
      version int not null default 1, search tsvector not null,
      check (question_zh is not null or question_en is not null)
    );
    create index on article using gin (search);
    create table article_version (
      article_id text not null references article, version int not null, body jsonb not null,
      at timestamptz not null default now(), agent_id text references agent,
      primary key (article_id, version)
    );
    create table inquiry (
      id bigint primary key generated always as identity,
      call_id uuid not null references call, article_id text not null references article, article_version int not null,
      agent_id text not null references agent, at timestamptz not null default now(),
      unique (call_id, article_id)
    );
    create index on inquiry (article_id);

    create table rule_set (
      version int primary key, published_at timestamptz not null default now(), published_by text references agent
    );
    create table routing_rule (
      version int not null references rule_set, position int not null, id text not null,
      conditions jsonb not null, outcome jsonb not null,
      primary key (version, position), unique (version, id)
    );

    create sequence ticket_serial start 26000001;
    -- Eight digits and their check digit, as shared/ticket-number.ts has it.
    create function ticket_number(serial bigint) returns text language plpgsql immutable as $$
      declare
        digits text := lpad(serial::text, 8, '0');
        product int := 10;
        total int;
      begin
        for at in 1..8 loop
          total := (substr(digits, at, 1)::int + product) % 10;
          product := (case total when 0 then 10 else total end * 2) % 11;
        end loop;
        return digits || (11 - product) % 10;
      end
    $$;
    create table ticket (
      number text primary key,
      category_id text not null references category,
      department_id text not null references department,
      urgency text not null check (urgency in ('emergency', 'urgent', 'normal', 'low')),
      state text not null,
      confidential boolean not null default false,
      words text not null, answers jsonb not null default '{}',
      district_id text references district, road text, landmark text, spot text not null default '',
      citizen_id bigint references citizen, way text not null default 'none',
      call_id uuid references call, request_id uuid unique, external_id text unique,
      opened_by text references agent, assignee_id text references agent,
      accept_by timestamptz, arrive_by timestamptz, update_by timestamptz, resolve_by timestamptz not null,
      waiting_since timestamptz, merged_into text references ticket,
      resolution text,
      opened_at timestamptz not null default now(), resolved_at timestamptz, closed_at timestamptz,
      version int not null default 1,
      active boolean not null generated always as (state not in ('closed', 'merged', 'cancelled')) stored,
      rests boolean not null generated always as (state in ('waiting for citizen', 'resolved')) stored,
      search tsvector not null
    );
    create index ticket_queue on ticket (rests, resolve_by, number) where active;
    create index ticket_queue_department on ticket (department_id, rests, resolve_by, number) where active;
    create index ticket_queue_assignee on ticket (assignee_id, rests, resolve_by, number) where active;
    create index ticket_queue_state on ticket (state, resolve_by, number) where active;
    create index ticket_near on ticket (category_id, district_id, opened_at) where active;
    create index ticket_citizen on ticket (citizen_id, opened_at);
    create index ticket_call on ticket (call_id) where call_id is not null;
    create index ticket_search on ticket using gin (search) where active;

    create table ticket_event (
      id bigint primary key generated always as identity,
      number text not null references ticket, version int not null,
      at timestamptz not null default now(), agent_id text references agent,
      kind text not null, data jsonb not null default '{}'
    );
    create index on ticket_event (number, id);

    create table decision (
      id bigint primary key generated always as identity,
      number text not null references ticket, at timestamptz not null default now(),
      rule_set_version int not null, rule_id text, rule_position int,
      department_id text not null, urgency text not null,
      sentence_zh text not null, sentence_en text not null
    );
    create index on decision (number);

    create table follower (
      number text not null references ticket, citizen_id bigint not null references citizen,
      call_id uuid references call, way text not null, at timestamptz not null default now(),
      primary key (number, citizen_id)
    );
    create index on follower (citizen_id);

    create table citizen_update (
      id bigint primary key generated always as identity,
      number text not null references ticket, citizen_id bigint not null references citizen,
      way text not null check (way in ('text', 'email', 'call')), locale text not null,
      kind text not null, words text not null default '',
      state text not null default 'queued' check (state in ('queued', 'told', 'given up')),
      created_at timestamptz not null default now()
    );
    create index on citizen_update (id) where state = 'queued';
    create index on citizen_update (number);

    create table draft (
      agent_id text not null references agent on delete cascade, key text not null,
      body jsonb not null, revision int not null, saved_at timestamptz not null default now(),
      primary key (agent_id, key)
    );

    create table live_event (
      id bigint primary key generated always as identity,
      xid xid8 not null default pg_current_xact_id(),
      kind text not null, key text not null, agent_id text, data jsonb not null default '{}',
      at timestamptz not null default now()
    );
    create index on live_event (xid, id);
    create index on live_event (at);

    create table reading (
      id bigint primary key generated always as identity,
      agent_id text not null references agent, at timestamptz not null default now(),
      what text not null check (what in ('citizen', 'ticket')), key text not null
    );
  `.execute(db);
};
