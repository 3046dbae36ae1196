import { changeDesks } from '#server/calls/change-desks.ts';
import { findThoseWithBreaks } from '#server/calls/presence.store.ts';
import { databaseNow } from '#server/db/database-now.ts';
import type { Services } from '#server/services.ts';
import { restOf } from '#shared/calls/distribute.ts';

/**
 * Sends those to their break who are available and whose accommodation asks for one now, as each change of the desks
 * does. Gives false: there is no more to do.
 */
export const restAgents = async (services: Services): Promise<boolean> => {
  const agents = await findThoseWithBreaks(services.db);
  const now = await databaseNow(services.db);
  if (agents.some((agent) => restOf(agent, now) === 'break due')) await changeDesks(services, async () => {});
  return false;
};
