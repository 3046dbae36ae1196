import { type RawBuilder, sql } from 'kysely';
import type { Due } from '#shared/deadlines/due.ts';
import { dueSoonUntil } from '#shared/deadlines/rungs.ts';
import { urgencies } from '#shared/urgency.ts';

// What was met is not on the clock. Resolve-by and the next update are the ticket's own; nothing is due while it rests.
// The next update is told by itself: it is due only where that has not happened.
const onClock = sql`select kind, due_at from deadline where deadline.number = ticket.number and kind <> 'resolve'`;

/** All that is still due of a query's `ticket`, the first first. */
export const dueOfTicket = sql<Due[]>`case when ticket.active and not ticket.rests then (
  select jsonb_agg(jsonb_build_object('kind', kind, 'at', due_at) order by due_at) from (
    ${onClock} union all select 'resolve', ticket.resolve_by
    union all select 'update', ticket.update_by where ticket.update_by < now()
  ) due
) else '[]' end`;

/** When the first of what its department owes is due of a query's `ticket`; null while it rests. */
export const firstOwedOfTicket = sql<Date | null>`case when ticket.active and not ticket.rests
  then least(ticket.resolve_by, (select min(due_at) from (${onClock}) clock)) end`;

/** When the first of all that is due of a query's `ticket` is, also an update that was not told; null while it rests. */
export const firstDueOfTicket = sql<Date | null>`case when ticket.active and not ticket.rests
  then least(case when ticket.update_by < now() then ticket.update_by end, ${firstOwedOfTicket}) end`;

/** Whether that moment is over, or comes within the time that the urgency of a query's `ticket` calls soon. */
export const isDue = (moment: RawBuilder<Date | null>, now: Date) => {
  const until = urgencies.map((urgency) => sql`when ${urgency} then ${dueSoonUntil(now, urgency)}::timestamptz`);
  return sql<boolean>`${moment} <= case ticket.urgency ${sql.join(until, sql` `)} end`;
};
