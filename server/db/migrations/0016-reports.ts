import { type Kysely, sql } from 'kysely';

/** What reports read of a period, without a look at the whole archive. */
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
  `.execute(db);
};
