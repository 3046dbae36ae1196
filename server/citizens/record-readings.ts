import { saveReadings } from '#server/citizens/citizens.store.ts';
import type { Db } from '#server/db/connection.ts';

/** Keeps a record that the agent was shown these citizens' data. */
export const recordReadings = (db: Db, agentId: string, citizenIds: string[]): Promise<void> =>
  saveReadings(db, agentId, citizenIds);
