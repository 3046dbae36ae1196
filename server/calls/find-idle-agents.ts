import { findFreeAgents, seeFreeAgents } from '#server/calls/presence.store.ts';
import type { Db, Tx } from '#server/db/connection.ts';
import { databaseNow } from '#server/db/database-now.ts';
import { restOf } from '#shared/calls/distribute.ts';

const idle = async (agents: ReturnType<typeof seeFreeAgents>, now: Date): Promise<string[]> =>
  (await agents)
    .filter((agent) => {
      const rest = restOf(agent, now);
      return rest === null || rest === 'no ringing';
    })
    .map(({ id }) => id);

/** Who is available without a call and may work now, who has waited longest first; also those at whom nothing rings. */
export const seeIdleAgents = async (db: Db): Promise<string[]> => idle(seeFreeAgents(db), await databaseNow(db));

/** The same as part of a change of the desks. */
export const findIdleAgents = async (tx: Tx): Promise<string[]> => idle(findFreeAgents(tx), await databaseNow(tx));
