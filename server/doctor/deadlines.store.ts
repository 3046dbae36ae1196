import { sql } from 'kysely';
import { finder, serverRuns } from '#server/doctor/broken.ts';

// The first to accept, to arrive or to begin meets what is due before the work; a reopened matter begins anew.
const untouched = sql<boolean>`not exists (
  select from ticket_event where ticket_event.number = ticket.number and kind in ('accept', 'arrive', 'start') and id > coalesce(
    (select max(id) from ticket_event reopening where reopening.number = ticket.number and kind = 'reopen'), 0))`;

export const withoutClock = finder(sql`
  select ticket.number as key from ticket, lateral (
    values ('accept', accept_by), ('arrive', arrive_by), ('resolve', resolve_by)
  ) due (kind, due_at)
  where active and state <> 'resolved' and due.due_at is not null and (due.kind = 'resolve' or ${untouched})
    and not exists (select from deadline where deadline.number = ticket.number and deadline.kind = due.kind)
`);

/** While the citizen is waited for, what is due moves on only afterwards. */
export const clockWrong = finder(sql`
  select number as key from deadline join ticket using (number)
  where not active or state = 'resolved'
    or due_at <> case kind when 'accept' then accept_by when 'arrive' then arrive_by else resolve_by end
    or (state = 'waiting for citizen') <> (next_at is null) and rung is not null
    or rung is null and next_at is not null
`);

export const notPassed = finder(sql`
  select number as key from deadline where next_at < now() - interval '1 minute' and ${serverRuns}
`);

export const passedTwice = finder(sql`
  select number as key from ticket_event where kind in ('due soon', 'overdue', 'escalated')
  group by number, kind, data ->> 'deadline', data ->> 'rung', data ->> 'dueAt' having count(*) > 1
`);
