import { type Kysely, sql } from 'kysely';

/** Caring calls: campaigns, whom they call, what came of each dialling, who may be called, and the care register. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    -- The city called: from_phone is then whom it called.
    alter table call add column outbound boolean not null default false;

    create table campaign (
      id bigint generated always as identity primary key,
      name text not null, purpose text not null, script jsonb not null default '[]',
      -- Minutes after midnight in the city, and weekdays from 0, Sunday.
      from_minute int not null check (from_minute between 0 and 1439),
      until_minute int not null check (until_minute between 1 and 1440),
      days int[] not null,
      attempts int not null check (attempts between 1 and 5),
      pause_minutes int not null check (pause_minutes between 0 and 10080),
      vulnerable boolean not null, agent_ids text[],
      state text not null default 'draft' check (state in ('draft', 'running', 'stopped', 'ended')),
      revision int not null default 1,
      changed_by text references agent, changed_at timestamptz not null default now(),
      check (from_minute < until_minute)
    );
    create table campaign_event (
      id bigint generated always as identity primary key, campaign_id bigint not null references campaign,
      kind text not null, agent_id text references agent, data jsonb not null default '{}', at timestamptz not null default now()
    );
    create index on campaign_event (campaign_id, id);

    create table call_task (
      id bigint generated always as identity primary key, campaign_id bigint not null references campaign,
      phone text not null, name text not null, why text not null, citizen_id bigint references citizen,
      state text not null default 'waiting' check (state in ('waiting', 'taken', 'done', 'given-up')),
      attempts int not null default 0, next_at timestamptz not null default now(),
      agent_id text references agent, taken_at timestamptz, call_id uuid references call,
      outcome text check (outcome in ('reached', 'not-at-home', 'wrong-number', 'do-not-call', 'needs-help')),
      answers jsonb not null default '{}', ended_at timestamptz,
      noted_by text references agent, noted_at timestamptz,
      unique (campaign_id, phone),
      check ((state = 'taken') = (agent_id is not null)),
      check ((state in ('done', 'given-up')) = (ended_at is not null))
    );
    create index on call_task (campaign_id, next_at) where state = 'waiting';
    create index on call_task (phone) where state = 'waiting';
    -- Each agent has one, and nobody is called by two at a time.
    create unique index on call_task (agent_id) where state = 'taken';
    create unique index on call_task (phone) where state = 'taken';

    create table call_attempt (
      call_id uuid primary key references call, task_id bigint not null references call_task,
      agent_id text not null references agent, at timestamptz not null default now(), outcome text
    );
    create index on call_attempt (task_id, at);

    create table calling_consent (
      phone text primary key, may_call boolean not null, since timestamptz not null default now(), call_id uuid references call
    );
    -- Until when an agent is offered no call task.
    create table task_pause (agent_id text primary key references agent on delete cascade, until timestamptz not null);
    create table care_register (
      citizen_id bigint primary key references citizen on delete cascade, lives_alone boolean not null,
      born_year int not null check (born_year between 1900 and 2100), district_id text not null references district
    );
  `.execute(db);
};
