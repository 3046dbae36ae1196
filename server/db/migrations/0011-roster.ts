import { type Kysely, sql } from 'kysely';

/** Who works when: what a supervisor plans, what is published, and what the agents are told of it. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    alter table accommodation
      add column no_two_late_days boolean not null default false,
      -- Minutes after midnight: when there is a way to work, and the last one home.
      add column earliest_start int check (earliest_start between 0 and 1439),
      add column latest_end int check (latest_end between 1 and 2880);

    create table shift_kind (
      id text primary key, name_zh text not null, name_en text not null,
      starts_at int not null check (starts_at between 0 and 1439), minutes int not null check (minutes between 30 and 720),
      position int not null
    );
    insert into shift_kind values
      ('early', '早班', 'early', 420, 480, 1), ('day', '日班', 'day', 540, 480, 2),
      ('late', '晚班', 'late', 840, 480, 3), ('night', '大夜班', 'night', 1320, 480, 4);

    create table roster_week (
      monday date primary key check (extract(isodow from monday) = 1),
      revision int not null default 0,
      changed_by text references agent, changed_at timestamptz not null default now(),
      published_revision int, published_by text references agent, published_at timestamptz,
      check ((published_revision is null) = (published_at is null))
    );
    -- The working copy.
    create table draft_shift (
      agent_id text not null references agent, starts_at timestamptz not null, ends_at timestamptz not null,
      monday date not null references roster_week, breaks jsonb not null, kind_id text references shift_kind,
      primary key (agent_id, starts_at), check (ends_at > starts_at)
    );
    create index draft_shift_week on draft_shift (monday);
    -- What holds.
    create table shift (
      agent_id text not null references agent, starts_at timestamptz not null, ends_at timestamptz not null,
      monday date not null references roster_week, breaks jsonb not null, kind_id text references shift_kind,
      primary key (agent_id, starts_at), check (ends_at > starts_at)
    );
    create index shift_week on shift (monday);
    create index shift_time on shift (starts_at, ends_at);

    create table roster_event (
      id bigint generated always as identity primary key, monday date not null references roster_week,
      kind text not null, agent_id text references agent, data jsonb not null default '{}', at timestamptz not null default now()
    );
    create index roster_event_week on roster_event (monday, id);

    -- What changed for somebody, told once.
    create table shift_news (
      id bigint generated always as identity primary key, agent_id text not null references agent,
      changes jsonb not null, at timestamptz not null default now(), told_at timestamptz
    );
    create index shift_news_of_agent on shift_news (agent_id, id desc);

    create table leave (
      id bigint generated always as identity primary key, agent_id text not null references agent,
      first_day date not null, last_day date not null check (last_day >= first_day),
      state text not null default 'asked' check (state in ('asked', 'granted', 'refused', 'withdrawn')),
      asked_at timestamptz not null default now(), decided_by text references agent, decided_at timestamptz
    );
    create index leave_of_agent on leave (agent_id, last_day);
  `.execute(db);
};
