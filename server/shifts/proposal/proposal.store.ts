import { sql } from 'kysely';
import type { Db, Tx } from '#server/db/connection.ts';
import { isBrokenOff } from '#server/db/while-alive.ts';
import type { ProposedWeek } from '#shared/shifts/proposal/proposal.ts';

/** The revisions of the drafts of weeks, by their Mondays; of those that have none yet there is none. */
export const findRevisions = async (db: Db, mondays: readonly string[]): Promise<Record<string, number>> => {
  const { rows } = await sql<{ monday: string; revision: number }>`
    select monday::text, revision from roster_week where monday = any(${mondays}::date[])
  `.execute(db);
  return Object.fromEntries(rows.map(({ monday, revision }) => [monday, revision]));
};

/** Puts an end to the proposals of this supervisor whose server is gone. */
export const endBrokenOffProposals = async (db: Db, askedBy: string): Promise<void> => {
  await db
    .updateTable('rosterProposal')
    .set({ state: 'broken off' })
    .where('askedBy', '=', askedBy)
    .where('state', '=', 'running')
    .where(isBrokenOff('id'))
    .execute();
};

type NewProposal = {
  id: string;
  monday: string;
  weeks: number;
  revisions: Record<string, number>;
  askedBy: string;
};

/** Writes down a proposal that begins, and cancels the one that the same supervisor still has. */
export const saveProposal = async (db: Db, { revisions, ...proposal }: NewProposal): Promise<void> =>
  db.transaction().execute(async (tx) => {
    await tx
      .updateTable('rosterProposal')
      .set({ state: 'cancelled' })
      .where('askedBy', '=', proposal.askedBy)
      .where('state', '=', 'running')
      .execute();
    await tx
      .insertInto('rosterProposal')
      .values({ ...proposal, revisions: JSON.stringify(revisions) as never })
      .execute();
  });

const running = (db: Db, id: string) =>
  db.updateTable('rosterProposal').where('id', '=', id).where('state', '=', 'running');

/** Adds a week that is there; false where the proposal was cancelled. */
export const saveProposedWeek = async (db: Db, id: string, week: ProposedWeek): Promise<boolean> => {
  const { numUpdatedRows } = await running(db, id)
    .set({
      done: sql`done + 1`,
      result: sql`result || jsonb_build_array(${JSON.stringify(week)}::jsonb)` as never,
    })
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

export const isStillRunning = async (db: Db, id: string): Promise<boolean> => {
  const row = await db.selectFrom('rosterProposal').select('state').where('id', '=', id).executeTakeFirst();
  return row?.state === 'running';
};

export const saveProposalEnd = async (db: Db, id: string, state: 'done' | 'cancelled' | 'failed'): Promise<boolean> => {
  const { numUpdatedRows } = await running(db, id).set({ state }).executeTakeFirst();
  return numUpdatedRows > 0n;
};

/** The newest proposal that this supervisor asked for. */
export const findLatestProposal = (db: Db, askedBy: string) =>
  db
    .selectFrom('rosterProposal')
    .select(['id', 'weeks', 'done', 'state', 'result', 'revisions', 'takenAt', sql<string>`monday::text`.as('monday')])
    .where('askedBy', '=', askedBy)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();

export const saveTaken = async (tx: Tx, id: string): Promise<void> => {
  await tx.updateTable('rosterProposal').set({ takenAt: sql<Date>`now()` }).where('id', '=', id).execute();
};
