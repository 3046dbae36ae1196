import { findWaitingCalls, lockDesks, saveOffer } from '#server/calls/calls.store.ts';
import { findFreeAgents, findThoseWithBreaks, savePresence } from '#server/calls/presence.store.ts';
import { recordReadings } from '#server/citizens/record-readings.ts';
import type { Tx } from '#server/db/connection.ts';
import { databaseNow } from '#server/db/database-now.ts';
import { addPassCallJob } from '#server/jobs/add-pass-call-job.ts';
import { saveLiveEvent } from '#server/live/feed.ts';
import type { Services } from '#server/services.ts';
import { distribute, restOf } from '#shared/calls/distribute.ts';

// The break that an accommodation asks for comes by itself, after the call in hand.
const sendToBreaks = async (tx: Tx): Promise<void> => {
  const agents = await findThoseWithBreaks(tx);
  if (agents.length === 0) return;
  const now = await databaseNow(tx);
  for (const agent of agents) if (restOf(agent, now) === 'break due') await savePresence(tx, agent.id, 'break', true);
};

const offerWaitingCalls = async (tx: Tx): Promise<void> => {
  const calls = await findWaitingCalls(tx);
  const [first] = calls;
  if (!first) return;
  // The database's clock: the jobs strike by it too.
  for (const { call, agent } of distribute(calls, await findFreeAgents(tx), first.now)) {
    const agentId = agent.id;
    await saveOffer(tx, call.id, agentId);
    await addPassCallJob(tx, call.id);
    // What the pop shows is told to the desk from now on.
    if (call.citizenId) await recordReadings(tx, agentId, [call.citizenId]);
    await saveLiveEvent(tx, { kind: 'call', key: call.id, agentId, data: { what: 'ringing' } });
  }
};

/**
 * The only way in which calls and presences change: one change at a time, across all servers, and after each the
 * breaks that are due begin and the waiting calls are offered, oldest first, to the available agents who may take them and have waited longest. So no call
 * finds two agents, and none is left waiting while somebody who may take it is available.
 */
export const changeDesks = async <Result>(
  { db, live }: Services,
  change: (tx: Tx) => Promise<Result>,
): Promise<Result> => {
  const result = await db.transaction().execute(async (tx) => {
    await lockDesks(tx);
    const changed = await change(tx);
    await sendToBreaks(tx);
    await offerWaitingCalls(tx);
    return changed;
  });
  live.wake();
  return result;
};
