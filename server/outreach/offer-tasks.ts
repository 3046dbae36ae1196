import { changeDesks } from '#server/calls/change-desks.ts';
import { endDialled } from '#server/calls/dial-call.ts';
import { findIdleAgents, seeIdleAgents } from '#server/calls/find-idle-agents.ts';
import { recordReadings } from '#server/citizens/record-readings.ts';
import type { Db, Tx } from '#server/db/connection.ts';
import { databaseNow } from '#server/db/database-now.ts';
import { saveLiveEvent } from '#server/live/feed.ts';
import { type CampaignRow, findCampaign, findRunning } from '#server/outreach/campaigns.store.ts';
import { closeAttempt } from '#server/outreach/close-attempt.ts';
import {
  anyDue,
  anyLeft,
  findLeft,
  findOfferable,
  lockTask,
  savePause,
  saveReturned,
  takeTask,
} from '#server/outreach/tasks.store.ts';
import type { Services } from '#server/services.ts';
import { mayCallAt } from '#shared/outreach/hours.ts';

const callingNow = async (db: Db): Promise<CampaignRow[]> => {
  const running = await findRunning(db);
  if (running.length === 0) return [];
  const now = await databaseNow(db);
  return running.filter((campaign) => mayCallAt(campaign, now));
};

const takeBack = async (tx: Tx): Promise<void> => {
  for (const { id, lapsed } of await findLeft(tx)) {
    const task = await lockTask(tx, id);
    const campaign = task && (await findCampaign(tx, task.campaignId));
    if (!task?.agentId || !campaign) continue;
    const { agentId, callId } = task;
    if (callId === null) {
      await saveReturned(tx, id);
      if (lapsed) await savePause(tx, agentId);
    } else {
      await closeAttempt(tx, { task, campaign }, null, task.answers);
      await endDialled(tx, callId, 'away');
    }
    await saveLiveEvent(tx, { kind: 'task', key: id, agentId });
  }
};

const offer = async (tx: Tx): Promise<void> => {
  const campaigns = await callingNow(tx);
  if (campaigns.length === 0) return;
  for (const agentId of await findOfferable(tx, await findIdleAgents(tx))) {
    const hers = campaigns.filter(({ agentIds }) => agentIds === null || agentIds.includes(agentId));
    const task = await takeTask(
      tx,
      hers.map(({ id }) => id),
      agentId,
    );
    if (!task) continue;
    if (task.citizenId) await recordReadings(tx, agentId, [task.citizenId]);
    await saveLiveEvent(tx, { kind: 'task', key: task.id, agentId });
  }
};

const anythingToDo = async (db: Db): Promise<boolean> => {
  if (await anyLeft(db)) return true;
  const campaigns = await callingNow(db);
  if (
    !(await anyDue(
      db,
      campaigns.map(({ id }) => id),
    ))
  )
    return false;
  return (await findOfferable(db, await seeIdleAgents(db))).length > 0;
};

/**
 * Takes back the tasks whose agent left, and offers each idle agent the next one that she may call now; a waiting call
 * goes before. Any number of servers may do so at once: no task goes to two. Gives false: there is no more to do.
 */
export const offerTasks = async (services: Services): Promise<boolean> => {
  if (!(await anythingToDo(services.db))) return false;
  await changeDesks(services, async (tx) => {
    await takeBack(tx);
  });
  // After the calls that wait were offered.
  await changeDesks(services, offer);
  return false;
};
