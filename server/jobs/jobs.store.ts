import { sql } from 'kysely';
import type { Db, Tx } from '#server/db/connection.ts';

/** Puts a job on the clock, `seconds` after the start of the transaction. Another one with the same key is replaced. */
export const saveJob = async (
  tx: Tx,
  { task, key, payload, seconds }: { task: string; key: string; payload: object; seconds: number },
): Promise<void> => {
  await sql`
    select graphile_worker.add_job(
      ${task}, ${JSON.stringify(payload)}::json, run_at => now() + make_interval(secs => ${seconds}), job_key => ${key}
    )
  `.execute(tx);
};

/** Forgets the news of more than a day ago: whoever missed that much reads everything anew. */
export const deleteOldEvents = async (db: Db): Promise<void> => {
  await db.deleteFrom('liveEvent').where('at', '<', sql<Date>`now() - interval '1 day'`).execute();
};
