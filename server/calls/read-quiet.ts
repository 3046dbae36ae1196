import { seeWaitingCalls } from '#server/calls/calls.store.ts';
import { findFreeAgent } from '#server/calls/presence.store.ts';
import { databaseNow } from '#server/db/database-now.ts';
import type { SignedIn } from '#server/trpc.ts';
import { type Quiet, whyQuiet } from '#shared/calls/distribute.ts';

/** Why nothing rings at the viewer, who is available; null where she is not, or nothing keeps calls away. */
export const readQuiet = async ({ services: { db }, viewer }: SignedIn): Promise<Quiet | null> => {
  const [agent, calls] = await Promise.all([findFreeAgent(db, viewer.id), seeWaitingCalls(db)]);
  return agent ? whyQuiet(calls, agent, await databaseNow(db)) : null;
};
