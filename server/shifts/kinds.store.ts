import { sql } from 'kysely';
import type { Db, Tx } from '#server/db/connection.ts';
import type { Kind } from '#shared/shifts/kind.ts';

export const findKinds = (db: Db) =>
  db.selectFrom('shiftKind').select(['id', 'nameZh', 'nameEn', 'startsAt', 'minutes']).orderBy('position').execute();

/** A new kind comes last. */
export const saveShiftKind = async (tx: Tx, kind: Kind & { id: string }): Promise<void> => {
  const { id, ...values } = kind;
  await tx
    .insertInto('shiftKind')
    .values({ ...kind, position: sql`(select coalesce(max(position), 0) + 1 from shift_kind)` as never })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute();
};

/** Writes the history of a kind. */
export const saveKindEvent = async (
  tx: Tx,
  kindId: string,
  agentId: string,
  before: object | null,
  after: object,
): Promise<void> => {
  await tx
    .insertInto('shiftKindEvent')
    .values({
      kindId,
      agentId,
      before: before && (JSON.stringify(before) as never),
      after: JSON.stringify(after) as never,
    })
    .execute();
};
