import { sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';
import { isBrokenOff } from '#server/db/while-alive.ts';
import type { PastMatter } from '#server/routing/past-matter.ts';
import type { Comparison } from '#shared/routing/dry-run.ts';
import type { Rule } from '#shared/routing/rule.ts';

const days = sql`now() - interval '90 days'`;

export const countPastMatters = async (db: Db): Promise<number> => {
  const row = await db
    .selectFrom('ticket')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('openedAt', '>=', sql<Date>`${days}`)
    .executeTakeFirstOrThrow();
  return Number(row.count);
};

/** The next matters of the last 90 days after ticket `after`, with what their first decision was made from. */
export const findPastMatters = async (db: Db, after: string, limit: number): Promise<PastMatter[]> => {
  const { rows } = await sql<PastMatter>`
    select number, category_id, words, answers, district_id, road, opened_at,
      coalesce((select facts from decision where decision.number = ticket.number order by id limit 1), '{}') as facts
    from ticket where number > ${after} and opened_at >= ${days} order by number limit ${limit}
  `.execute(db);
  return rows;
};

/** Puts an end to the dry runs of this supervisor whose server is gone. */
export const endBrokenOff = async (db: Db, askedBy: string): Promise<void> => {
  await db
    .updateTable('dryRun')
    .set({ state: 'broken off' })
    .where('askedBy', '=', askedBy)
    .where('state', '=', 'running')
    .where(isBrokenOff('id'))
    .execute();
};

/** Writes down a dry run that begins, and cancels the one that the same supervisor still has. */
export const saveDryRun = async (
  db: Db,
  run: { id: string; rules: Rule[]; baseVersion: number; askedBy: string; total: number },
): Promise<void> =>
  db.transaction().execute(async (tx) => {
    await tx
      .updateTable('dryRun')
      .set({ state: 'cancelled' })
      .where('askedBy', '=', run.askedBy)
      .where('state', '=', 'running')
      .execute();
    const values = { ...run, rules: JSON.stringify(run.rules) as never };
    await tx.insertInto('dryRun').values(values).execute();
  });

/** Writes down how far it is; false where it was cancelled. */
export const saveProgress = async (db: Db, id: string, done: number): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('dryRun')
    .set({ done })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

export const saveEnd = async (
  db: Db,
  id: string,
  end: { state: 'done' | 'cancelled' | 'failed'; result?: Comparison },
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('dryRun')
    .set({ state: end.state, ...(end.result && { result: JSON.stringify(end.result) as never }) })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

/** The newest dry run that this supervisor asked for. */
export const findLatestDryRun = async (db: Db, askedBy: string) => {
  const row = await db
    .selectFrom('dryRun')
    .select(['id', 'askedAt', 'baseVersion', 'total', 'done', 'state', 'result'])
    .where('askedBy', '=', askedBy)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? { ...row, result: row.result as Comparison | null } : null;
};
