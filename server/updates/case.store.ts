import { sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';
import type { Locale } from '#shared/language.ts';
import type { TicketState } from '#shared/tickets/states.ts';

export type FoundCase = {
  number: string;
  state: TicketState;
  updateBy: Date | null;
  resolution: string | null;
  openedAt: Date;
  category: string;
  department: string;
  doNotTell: boolean;
  citizenId: string;
};

/** The case with that number of a citizen, or of a follower, whose telephone number ends with the digits. */
export const findCase = async (db: Db, number: string, digits: string, locale: Locale): Promise<FoundCase | null> => {
  const { rows } = await sql<FoundCase>`
    select ticket.number, ticket.state, ticket.update_by, ticket.resolution, ticket.opened_at,
      case ${locale}::text when 'en' then category.name_en else category.name_zh end as category,
      case ${locale}::text when 'en' then department.name_en else department.name_zh end as department,
      citizen.do_not_tell, citizen.id as citizen_id
    from ticket join category on category.id = ticket.category_id join department on department.id = ticket.department_id
    cross join lateral (
      select ticket.citizen_id union select citizen_id from follower where follower.number = ticket.number
    ) told join citizen on citizen.id = told.citizen_id and right(citizen.phone, 4) = ${digits}
    where ticket.number = ${number}
    order by citizen.id = ticket.citizen_id desc limit 1
  `.execute(db);
  return rows[0] ?? null;
};

/** Keeps whether the citizen wishes to be told. */
export const saveWish = async (db: Db, citizenId: string, doNotTell: boolean): Promise<void> => {
  await db.updateTable('citizen').set({ doNotTell }).where('id', '=', citizenId).execute();
};
