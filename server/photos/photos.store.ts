import { sql } from 'kysely';
import type { Db, Tx } from '#server/db/connection.ts';

/** Whose photo it is. */
export const findOwner = async (db: Db, id: string): Promise<string | null> =>
  (await db.selectFrom('photo').select('agentId').where('id', '=', id).executeTakeFirst())?.agentId ?? null;

export const savePhoto = async (
  db: Db,
  photo: { id: string; agentId: string; bytes: Buffer | null },
): Promise<void> => {
  await db
    .insertInto('photo')
    .values(photo)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

/** Gives a photo that has none yet its press and its description; gives whether there was such a photo of the agent. */
export const tiePhoto = async (
  tx: Tx,
  { id, agentId, ...tied }: { id: string; agentId: string; pressId: string; description: string },
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('photo')
    .set(tied)
    .where('id', '=', id)
    .where('agentId', '=', agentId)
    .where('pressId', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

/** A photo that belongs to a press, with the ticket that it was taken for. */
export const findPhoto = (db: Db, id: string) =>
  db
    .selectFrom('photo')
    .innerJoin('press', 'press.id', 'photo.pressId')
    .innerJoin('dispatch', 'dispatch.id', 'press.dispatchId')
    .select(['dispatch.number', 'photo.bytes'])
    .where('photo.id', '=', id)
    .executeTakeFirst();

/** Takes away the photos whose press has not come for a week; gives those that lay in the store. */
export const deleteForgotten = async (db: Db): Promise<string[]> => {
  const { rows } = await sql<{ id: string; inStore: boolean }>`
    delete from photo where press_id is null and received_at < now() - interval '7 days'
    returning id, bytes is null as "inStore"
  `.execute(db);
  return rows.filter(({ inStore }) => inStore).map(({ id }) => id);
};
