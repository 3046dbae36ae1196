import { sql } from 'kysely';
import type { Tx } from '#server/db/connection.ts';
import { hoursOfTicket } from '#server/deadlines/hours.store.ts';
import type { DeadlineHours } from '#shared/deadlines.ts';

/** The hours that a ticket's department has: those of the rule that decided on it last, or those of its category. */
export const readHours = async (tx: Tx, number: string): Promise<DeadlineHours> => {
  const { rows } = await sql<{ hours: DeadlineHours }>`
    select ${hoursOfTicket} as hours from ticket where ticket.number = ${number}
  `.execute(tx);
  return (rows[0] as { hours: DeadlineHours }).hours;
};
