import { sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';
import type { OfficeDay } from '#shared/office-calendar.ts';

/** The days that administrators entered, the last one first. */
export const findOfficeDays = (db: Db): Promise<OfficeDay[]> =>
  db
    .selectFrom('officeDay')
    .select([sql<string>`day::text`.as('day'), 'open', 'name'])
    .orderBy('officeDay.day', 'desc')
    .execute();

/** Saves the day, in the place of what was said of it before. */
export const saveOfficeDay = async (db: Db, { day, open, name }: OfficeDay, agentId: string): Promise<void> => {
  const values = { open, name, changedBy: agentId, changedAt: sql<Date>`now()` };
  await db
    .insertInto('officeDay')
    .values({ day, ...values })
    .onConflict((conflict) => conflict.column('day').doUpdateSet(values))
    .execute();
};

export const removeOfficeDay = async (db: Db, day: string): Promise<boolean> =>
  (await db.deleteFrom('officeDay').where('day', '=', day).returning('day').executeTakeFirst()) !== undefined;
