import { sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';

/** Whether a notice of the weather is in force at this moment. */
export const findWeather = async (db: Db): Promise<boolean> =>
  (await db
    .selectFrom('notice')
    .select('id')
    .where('kind', '=', 'weather')
    .where('startsAt', '<=', sql<Date>`now()`)
    .where('endsAt', '>', sql<Date>`now()`)
    .limit(1)
    .executeTakeFirst()) !== undefined;
