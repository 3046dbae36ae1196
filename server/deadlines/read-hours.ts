import { sql } from 'kysely';
import type { Tx } from '#server/db/connection.ts';
import type { DeadlineHours } from '#shared/deadlines.ts';

/** The hours that a ticket's department has: those of the rule that decided on it last, or those of its category. */
export const readHours = async (tx: Tx, number: string): Promise<DeadlineHours> => {
  const { rows } = await sql<{ hours: DeadlineHours }>`
    select coalesce(
      (select decision.deadlines from decision where decision.number = ticket.number order by id desc limit 1),
      category.deadlines -> ticket.urgency
    ) as hours
    from ticket join category on category.id = ticket.category_id where ticket.number = ${number}
  `.execute(tx);
  return (rows[0] as { hours: DeadlineHours }).hours;
};
