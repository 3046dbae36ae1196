import { sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';

type Sum = { agents: number; planned: number; present: number };

/** How much of the shifts was to be worked between two moments, and was, over all agents together. Minutes. */
export const sumShifts = async (db: Db, from: Date, until: Date): Promise<Sum> => {
  const { rows } = await sql<Sum>`
    with part as (
      select agent_id, greatest(starts_at, ${from}::timestamptz) as starts_at, least(ends_at, ${until}::timestamptz) as ends_at
      from shift where starts_at < ${until} and ends_at > ${from}
    )
    select
      count(distinct agent_id)::int as agents,
      coalesce(extract(epoch from sum(ends_at - starts_at)) / 60, 0)::float as planned,
      coalesce(extract(epoch from sum(there)) / 60, 0)::float as present
    from part, lateral (
      select sum(least(coalesce(span.ends_at, 'infinity'), part.ends_at) - greatest(span.starts_at, part.starts_at)) as there
      from presence_span span
      where span.agent_id = part.agent_id and span.state <> 'away'
        and coalesce(span.ends_at, 'infinity'::timestamptz) > part.starts_at and span.starts_at < part.ends_at
    ) done
  `.execute(db);
  return rows[0] as Sum;
};
