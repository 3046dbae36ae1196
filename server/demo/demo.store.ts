import type { Db } from '#server/db/connection.ts';

/** Whether this is the demonstration city and no real hotline. */
export const isDemonstration = async (db: Db): Promise<boolean> =>
  (await db.selectFrom('setting').select('key').where('key', '=', 'demo').executeTakeFirst()) !== undefined;
