import { type Kysely, sql } from 'kysely';

/** What reports read of a period, without a look at the whole archive; and what agents agree on among themselves. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    -- How many of a half hour's calls were answered as fast as the target asked when they were over.
    alter table call_half_hour add column if not exists in_time int not null default 0
      check (in_time between 0 and answered);
    update call_half_hour set in_time = counted.in_time from (
      select date_bin('30 minutes', rang_at, '2000-01-01T00:00Z') as starts_at, count(*) as in_time
      from call, service_target
      where state = 'ended' and ended_at is not null and answered_at <= rang_at + make_interval(secs => seconds)
      group by 1
    ) counted where counted.starts_at = call_half_hour.starts_at;

    -- Whether somebody called again from a number.
    create index if not exists call_phone on call (from_phone, rang_at) where from_phone is not null;

    -- The deadlines that fall due in a period.
    create index if not exists ticket_accept_by on ticket (accept_by) where accept_by is not null;
    create index if not exists ticket_arrive_by on ticket (arrive_by) where arrive_by is not null;
    create index if not exists ticket_resolve_by on ticket (resolve_by);

    -- What it is that somebody is told, where it is no change of her shifts.
    alter table shift_news add column if not exists about jsonb;
    create table if not exists leave_event (
      id bigint generated always as identity primary key, leave_id bigint not null references leave,
      kind text not null check (kind in ('asked', 'granted', 'refused', 'withdrawn')),
      agent_id text not null references agent, at timestamptz not null default now()
    );
    create index if not exists leave_event_of_leave on leave_event (leave_id);
    create index if not exists leave_asked on leave (first_day) where state = 'asked';

    create table if not exists shift_swap (
      id bigint generated always as identity primary key,
      offered_by text not null references agent, offered_to text not null references agent check (offered_to <> offered_by),
      -- Which shift of hers by when it begins, and which one the colleague gives for it.
      starts_at timestamptz not null, in_return timestamptz check (in_return <> starts_at),
      state text not null default 'offered' check (state in ('offered', 'answered', 'agreed', 'refused', 'withdrawn')),
      offered_at timestamptz not null default now(), changed_at timestamptz not null default now(),
      check (state <> 'answered' or in_return is not null)
    );
    create unique index if not exists shift_swap_open on shift_swap (offered_by, starts_at)
      where state in ('offered', 'answered');
    create index if not exists shift_swap_to on shift_swap (offered_to) where state in ('offered', 'answered');
    create table if not exists swap_event (
      id bigint generated always as identity primary key, swap_id bigint not null references shift_swap,
      kind text not null, agent_id text not null references agent, at timestamptz not null default now()
    );
    create index if not exists swap_event_of_swap on swap_event (swap_id);

    -- What an agent left for those whose shifts begin next; each of them is told by her news.
    create table if not exists handover_note (
      id bigint generated always as identity primary key, agent_id text not null references agent,
      words text not null, written_at timestamptz not null default now()
    );
  `.execute(db);
};
