import { sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';

/**
 * Lengthens the city's archive to `tickets`: what is closed is copied, each copy two months before the last, so that
 * neither the queue nor any one month becomes fuller.
 */
export const lengthenArchive = async (db: Db, tickets: number): Promise<void> => {
  // Each of them called twice.
  const { rows } = await sql<{ first: string }>`
    with added as (
      insert into citizen (phone, name, locale, way)
      select '+88690' || lpad(n::text, 8, '0'), '', 'zh-TW', 'none' from generate_series(1, ${tickets} / 2) n returning id
    )
    select min(id) as first from added
  `.execute(db);
  await sql`
    with closed as (
      select row_number() over (order by number) - 1 as turn, count(*) over () as many, ticket.* from ticket where state = 'closed'
    )
    insert into ticket (number, category_id, department_id, urgency, state, words, answers, district_id, road, citizen_id, way,
      opened_by, assignee_id, accept_by, arrive_by, update_by, resolve_by, resolution, opened_at, resolved_at, closed_at,
      version, search, crew_id, skills)
    select '9' || lpad((copy * many + turn)::text, 8, '0'), category_id, department_id, urgency, state, words, answers,
      district_id, road, ${rows[0]?.first}::bigint + (copy * many + turn) % (${tickets} / 2), way, opened_by, assignee_id,
      accept_by - past, arrive_by - past, update_by - past, resolve_by - past, resolution, opened_at - past, resolved_at - past, closed_at - past, 3, search, crew_id, skills
    from closed, generate_series(1, ${tickets} / many + 1) copy, lateral (select copy * interval '60 days' as past) back
    limit ${tickets} - (select count(*) from ticket)
  `.execute(db);
  await sql`
    insert into ticket_event (number, version, at, kind)
    select number, turn, opened_at + turn * interval '1 hour', case turn when 1 then 'opened' when 2 then 'resolve' else 'close' end
    from ticket, generate_series(1, 3) turn where number like '9%'
  `.execute(db);
  await sql`
    insert into dispatch (number, department_id, leads, state, sent_at, accepted_at, arrived_at, done_at)
    select number, department_id, true, 'done', opened_at, opened_at, opened_at, closed_at from ticket where number like '9%'
  `.execute(db);
  await sql`vacuum analyze`.execute(db);
};
