import { sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';
import { partMinutes, rushParts } from '#shared/floor/rush.ts';
import { inTimeSeconds } from '#shared/floor-now.ts';

type Part = { startsAt: Date; arrived: number; inTime: number; waiting: number };

// Nobody waits longer than two hours: the exchange lets go before.
const longestHours = 2;

/** The last two hours in parts of ten minutes by the clock, the last as far as it has come. */
export const findRush = async (db: Db): Promise<Part[]> => {
  const { rows } = await sql<Part>`
    with part as (
      select starts_at, least(starts_at + make_interval(mins => ${partMinutes}), now()) as ends_at
      from generate_series(0, ${rushParts - 1}::int) as back, lateral (
        select date_bin('10 minutes', now(), 'epoch') - back * make_interval(mins => ${partMinutes}) as starts_at
      ) begun
    ), recent as materialized (
      select rang_at, answered_at, coalesce(answered_at, hung_up_at, ended_at, 'infinity') as over_at from call
      where not outbound
        and rang_at > now() - make_interval(mins => ${partMinutes * rushParts}) - make_interval(hours => ${longestHours})
    )
    select
      starts_at,
      count(*) filter (where rang_at >= starts_at)::int as arrived,
      count(*) filter (
        where rang_at >= starts_at and answered_at <= rang_at + make_interval(secs => ${inTimeSeconds})
      )::int as in_time,
      count(*) filter (where over_at > ends_at)::int as waiting
    from part left join recent on rang_at <= ends_at and over_at > starts_at
    group by starts_at order by starts_at
  `.execute(db);
  return rows;
};
