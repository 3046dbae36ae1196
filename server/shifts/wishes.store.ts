import { sql } from 'kysely';
import type { Db, Tx } from '#server/db/connection.ts';
import type { Wish } from '#shared/shifts/proposal/week-model.ts';
import type { Wishes } from '#shared/shifts/wishes.ts';

type Row = Pick<Wish, 'day' | 'kindId'>;

/** What everybody would rather work: for all days, and for those from a day until another. */
export const findWishes = async (db: Db, from: string, until: string): Promise<Wish[]> => {
  const { rows } = await sql<Wish>`
    select agent_id, day::text, kind_id from shift_wish
    where day is null or day between ${from}::date and ${until}::date
  `.execute(db);
  return rows;
};

/** What somebody would rather work, from a day on. */
export const findOwnWishes = async (db: Db, agentId: string, from: string): Promise<Row[]> => {
  const { rows } = await sql<Row>`
    select day::text, kind_id from shift_wish
    where agent_id = ${agentId} and (day is null or day >= ${from}::date) order by day
  `.execute(db);
  return rows;
};

export const replaceWishes = async (tx: Tx, agentId: string, { kindId, days }: Wishes): Promise<void> => {
  await tx.deleteFrom('shiftWish').where('agentId', '=', agentId).execute();
  const rows = [
    ...days.map((day) => ({ agentId, day, kindId: null })),
    ...(kindId === null ? [] : [{ agentId, day: null, kindId }]),
  ];
  if (rows.length > 0) await tx.insertInto('shiftWish').values(rows).execute();
};
