import { randomBytes } from 'node:crypto';
import type { Db } from '#server/db/connection.ts';

/** The secret of that name, made at the first use and then shared by all servers on the database. */
export const secretOf = async (db: Db, name: 'auth' | 'exchange' | 'texts' | 'questions'): Promise<string> => {
  const key = `secret:${name}`;
  await db
    .insertInto('setting')
    .values({ key, value: JSON.stringify({ secret: randomBytes(32).toString('base64url') }) as never })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
  const row = await db.selectFrom('setting').select('value').where('key', '=', key).executeTakeFirstOrThrow();
  return (row.value as { secret: string }).secret;
};
