import { sql } from 'kysely';
import type { Db, Tx } from '#server/db/connection.ts';

/** Who works here and whose published shift begins from now on within so many hours. */
export const findBeginning = async (db: Db, hours: number): Promise<string[]> =>
  (
    await db
      .selectFrom('shift')
      .innerJoin('agent', 'agent.id', 'shift.agentId')
      .select('agent.id')
      .distinct()
      .where('agent.active', '=', true)
      .where('startsAt', '>', sql<Date>`now()`)
      .where('startsAt', '<=', sql<Date>`now() + make_interval(hours => ${hours})`)
      .orderBy('agent.id')
      .execute()
  ).map(({ id }) => id);

export const saveHandoverNote = async (tx: Tx, agentId: string, words: string): Promise<void> => {
  await tx.insertInto('handoverNote').values({ agentId, words }).execute();
};
