import { type Kysely, sql } from 'kysely';

/** How many calls came in each half hour, whatever becomes of the calls themselves; and what shall be reached. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table call_half_hour (
      starts_at timestamptz primary key check (extract(epoch from starts_at)::bigint % 1800 = 0),
      calls int not null, answered int not null, missed int not null check (calls = answered + missed),
      -- Until they were answered or hung up, and from then to the end of the wrap-up; of all calls together.
      waiting_seconds int not null, handling_seconds int not null
    );
    insert into call_half_hour
    select date_bin('30 minutes', rang_at, '2000-01-01T00:00Z'), count(*), count(*) filter (where state = 'ended'),
      count(*) filter (where state = 'missed'),
      sum(greatest(round(extract(epoch from case state when 'missed' then hung_up_at else answered_at end - rang_at)), 0)),
      coalesce(sum(greatest(round(extract(epoch from ended_at - answered_at)), 0)) filter (where state = 'ended'), 0)
    from call
    where (state = 'missed' and hung_up_at is not null)
      or (state = 'ended' and answered_at is not null and ended_at is not null)
    group by 1;

    -- One row: what the hotline promises, and which number of the changes of it and of the needs for skills this is.
    create table service_target (
      single boolean primary key default true check (single),
      percent int not null, seconds int not null, revision int not null default 1,
      changed_by text references agent, changed_at timestamptz not null default now()
    );
    insert into service_target (percent, seconds) values (80, 20);

    -- Minutes of the city's day.
    create table skill_need (
      skill text not null, from_minute int not null, until_minute int not null check (from_minute < until_minute),
      agents int not null check (agents > 0),
      primary key (skill, from_minute)
    );

    create table demand_event (
      id bigint generated always as identity primary key, at timestamptz not null default now(),
      agent_id text references agent, revision int not null, data jsonb not null
    );
  `.execute(db);
};
