import { type SelectQueryBuilder, sql } from 'kysely';
import type { Db, Tx } from '#server/db/connection.ts';
import type { Schema } from '#server/db/schema.ts';
import { addDays } from '#shared/day.ts';
import type { Shift } from '#shared/shifts/shift.ts';

/** A shift of a roster; `kindId`: from which kind it was made. */
export type RosterShift = Shift & { kindId: string | null };

/** Nobody else changes the roster until the transaction ends: each week is looked over together with its neighbours. */
export const lockRoster = async (tx: Tx): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('handrail:roster'))`.execute(tx);
};

const day = (text: string) => sql<string>`${text}::date`;

export const findRosterWeek = (db: Db, monday: string) =>
  db
    .selectFrom('rosterWeek')
    .leftJoin('agent as changer', 'changer.id', 'rosterWeek.changedBy')
    .leftJoin('agent as publisher', 'publisher.id', 'rosterWeek.publishedBy')
    .select([
      'revision',
      'publishedRevision',
      'publishedAt',
      'changer.name as changedByName',
      'publisher.name as publishedByName',
    ])
    .where('monday', '=', day(monday))
    .executeTakeFirst();

type Table = 'draftShift' | 'shift';

const shiftsOf = async (query: SelectQueryBuilder<Schema, Table, object>): Promise<RosterShift[]> => {
  const rows = await query
    .select(['agentId', 'startsAt', 'endsAt', 'breaks', 'kindId'])
    .orderBy('startsAt')
    .orderBy('agentId')
    .execute();
  return rows.map(({ startsAt, endsAt, ...row }) => ({
    ...row,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
  }));
};

const from = (db: Db, table: Table) => db.selectFrom(table) as unknown as SelectQueryBuilder<Schema, Table, object>;

export const findDraft = (db: Db, monday: string): Promise<RosterShift[]> =>
  shiftsOf(from(db, 'draftShift').where('monday', '=', day(monday)));

export const findPublished = (db: Db, monday: string): Promise<RosterShift[]> =>
  shiftsOf(from(db, 'shift').where('monday', '=', day(monday)));

/** What holds in the week before and the week after. */
export const findAround = (db: Db, monday: string): Promise<RosterShift[]> =>
  shiftsOf(from(db, 'shift').where('monday', 'in', [day(addDays(monday, -7)), day(addDays(monday, 7))]));

/** What is planned in the drafts of all weeks from a moment on. */
export const findDraftsFrom = (db: Db, at: Date): Promise<RosterShift[]> =>
  shiftsOf(from(db, 'draftShift').where('startsAt', '>=', at));

/** What somebody works from a moment on, as it is published. */
export const findShiftsFrom = (db: Db, agentId: string, at: Date): Promise<RosterShift[]> =>
  shiftsOf(from(db, 'shift').where('agentId', '=', agentId).where('endsAt', '>', at));

/** Counts a change of the draft, and who made it; the week is there from then on. */
export const saveRevision = async (tx: Tx, monday: string, revision: number, agentId: string): Promise<void> => {
  const values = { revision, changedBy: agentId, changedAt: sql<Date>`now()` };
  await tx
    .insertInto('rosterWeek')
    .values({ monday, ...values })
    .onConflict((conflict) => conflict.column('monday').doUpdateSet(values))
    .execute();
};

export const saveShifts = async (
  tx: Tx,
  table: Table,
  monday: string,
  shifts: readonly RosterShift[],
): Promise<void> => {
  if (shifts.length === 0) return;
  const rows = shifts.map(({ agentId, startsAt, endsAt, breaks, kindId }) => ({
    agentId,
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    monday,
    breaks: JSON.stringify(breaks) as never,
    kindId,
  }));
  await tx.insertInto(table).values(rows).execute();
};

export const dropShifts = async (tx: Tx, table: Table, monday: string): Promise<void> => {
  await tx.deleteFrom(table).where('monday', '=', day(monday)).execute();
};

/** Takes somebody's shifts away that begin in a span. */
export const dropShiftsOf = async (tx: Tx, table: Table, agentId: string, starts: Date, ends: Date): Promise<void> => {
  await tx
    .deleteFrom(table)
    .where('agentId', '=', agentId)
    .where('startsAt', '>=', starts)
    .where('startsAt', '<', ends)
    .execute();
};

export const savePublished = async (tx: Tx, monday: string, agentId: string): Promise<void> => {
  await tx
    .updateTable('rosterWeek')
    .set({ publishedRevision: sql`revision`, publishedBy: agentId, publishedAt: sql<Date>`now()` })
    .where('monday', '=', day(monday))
    .execute();
};

/** Counts a change of what holds; a draft that was as it stays so. */
export const savePublishedChange = async (tx: Tx, monday: string, agentId: string): Promise<void> => {
  await tx
    .updateTable('rosterWeek')
    .set({
      revision: sql`revision + 1`,
      publishedRevision: sql`published_revision + (published_revision = revision)::int`,
      changedBy: agentId,
      changedAt: sql<Date>`now()`,
    })
    .where('monday', '=', day(monday))
    .execute();
};

/** Writes the history of a week. */
export const saveRosterEvent = async (
  tx: Tx,
  monday: string,
  kind: string,
  agentId: string,
  data: object = {},
): Promise<void> => {
  await tx
    .insertInto('rosterEvent')
    .values({ monday, kind, agentId, data: JSON.stringify(data) as never })
    .execute();
};
