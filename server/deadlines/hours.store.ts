import { sql } from 'kysely';
import type { DeadlineHours } from '#shared/deadlines.ts';

/** The hours of a query's `ticket`: those of the rule that decided on it last, or those of its category. */
export const hoursOfTicket = sql<DeadlineHours>`coalesce(
  (select decision.deadlines from decision where decision.number = ticket.number order by id desc limit 1),
  (select category.deadlines -> ticket.urgency from category where category.id = ticket.category_id)
)`;
