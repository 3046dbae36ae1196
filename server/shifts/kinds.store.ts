import { sql } from 'kysely';
import type { Db, Tx } from '#server/db/connection.ts';
import type { Kind } from '#shared/shifts/kind.ts';

export const findKinds = (db: Db) =>
  db.selectFrom('shiftKind').select(['id', 'nameZh', 'nameEn', 'startsAt', 'minutes']).orderBy('position').execute();

/** In how many published weeks a kind has shifts to come that do not hold yet, by its id; none is left out. */
export const countWeeksToPublish = async (db: Db): Promise<Map<string, number>> => {
  const { rows } = await sql<{ kindId: string; weeks: number }>`
    select draft.kind_id, count(distinct draft.monday)::int as weeks
    from draft_shift draft join roster_week week on week.monday = draft.monday
    where draft.starts_at > now() and draft.kind_id is not null and week.published_at is not null
      and not exists (
        select from shift where shift.agent_id = draft.agent_id
          and shift.starts_at = draft.starts_at and shift.ends_at = draft.ends_at
      )
    group by draft.kind_id
  `.execute(db);
  return new Map(rows.map(({ kindId, weeks }) => [kindId, weeks]));
};

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
  after: Kind,
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

/** Who changed a kind last; null where nobody did. */
export const findKindChanger = async (db: Db, kindId: string): Promise<string | null> =>
  (
    await db
      .selectFrom('shiftKindEvent')
      .innerJoin('agent', 'agent.id', 'shiftKindEvent.agentId')
      .select('agent.name')
      .where('kindId', '=', kindId)
      .orderBy('shiftKindEvent.id', 'desc')
      .limit(1)
      .executeTakeFirst()
  )?.name ?? null;

/** Takes what is planned by a kind from a moment on out of the drafts. */
export const dropDraftsOfKind = async (tx: Tx, kindId: string, at: Date): Promise<void> => {
  await tx.deleteFrom('draftShift').where('kindId', '=', kindId).where('startsAt', '>=', at).execute();
};

/** Counts a change of a draft that is there. */
export const countRevision = async (tx: Tx, monday: string, agentId: string): Promise<void> => {
  await tx
    .updateTable('rosterWeek')
    .set({ revision: sql`revision + 1`, changedBy: agentId, changedAt: sql<Date>`now()` })
    .where('monday', '=', sql<string>`${monday}::date`)
    .execute();
};
