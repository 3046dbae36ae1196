import { sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';

/** When the services became what the digest says, by whichever server saw it first. */
export const findChangeset = async (db: Db, digest: string): Promise<Date> => {
  const { rows } = await sql<{ at: Date }>`
    insert into setting (key, value) values ('open311:changeset', jsonb_build_object('digest', ${digest}::text, 'at', now()))
    on conflict (key) do update set value = case
      when setting.value ->> 'digest' = excluded.value ->> 'digest' then setting.value else excluded.value end
    returning (value ->> 'at')::timestamptz as at
  `.execute(db);
  return (rows[0] as { at: Date }).at;
};

export const findIsDemonstration = async (db: Db): Promise<boolean> =>
  (await db.selectFrom('setting').select('key').where('key', '=', 'demo').executeTakeFirst()) !== undefined;
