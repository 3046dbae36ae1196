import { sql } from 'kysely';
import type { Db, Tx } from '#server/db/connection.ts';
import type { ShiftChange } from '#shared/shifts/changes.ts';
import type { NewsAbout } from '#shared/shifts/news.ts';

const mostShown = 20;

/** Keeps what somebody is to be told: what changed of her shifts, and what else it is about. `known`: she did it herself. */
export const saveShiftNews = async (
  tx: Tx,
  agentId: string,
  changes: ShiftChange[],
  about: NewsAbout | null = null,
  known = false,
): Promise<void> => {
  await tx
    .insertInto('shiftNews')
    .values({
      agentId,
      changes: JSON.stringify(changes) as never,
      about: about && (JSON.stringify(about) as never),
      toldAt: known ? sql<Date>`now()` : null,
    })
    .execute();
};

/** What changed for somebody, the newest first. */
export const findShiftNews = (db: Db, agentId: string) =>
  db
    .selectFrom('shiftNews')
    .select(['id', 'changes', 'about', 'at', 'toldAt'])
    .where('agentId', '=', agentId)
    .orderBy('id', 'desc')
    .limit(mostShown)
    .execute();

/** False where the agent was told before, at whichever desk, or where it is not hers. */
export const saveShiftNewsTold = async (db: Db, agentId: string, id: string): Promise<boolean> =>
  (await db
    .updateTable('shiftNews')
    .set({ toldAt: sql<Date>`now()` })
    .where('id', '=', id)
    .where('agentId', '=', agentId)
    .where('toldAt', 'is', null)
    .returning('id')
    .executeTakeFirst()) !== undefined;
