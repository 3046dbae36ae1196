import type { Tx } from '#server/db/connection.ts';
import { type CampaignRow, saveCampaignEvent, saveCampaignState } from '#server/outreach/campaigns.store.ts';
import { tellCampaign } from '#server/outreach/change-campaign.ts';
import { dropTasksOf, saveDoNotCall } from '#server/outreach/consent.store.ts';
import { lockConsent } from '#server/outreach/lists.store.ts';
import { type CallTask, hasTasksLeft, saveAttempt } from '#server/outreach/tasks.store.ts';
import { afterAttempt } from '#shared/outreach/after-attempt.ts';
import type { Answers, Outcome } from '#shared/outreach/campaign.ts';

const endWhereDone = async (tx: Tx, campaignId: string): Promise<void> => {
  if (await hasTasksLeft(tx, campaignId)) return;
  await saveCampaignState(tx, campaignId, 'ended', null);
  await saveCampaignEvent(tx, campaignId, 'ended', null);
};

/**
 * As part of a change of the desks: what came of a task's attempt (null: its agent left), and what follows. Who asks not
 * to be called is called by no campaign; supervisors hear of somebody vulnerable who was not reached in the last
 * attempt; a campaign with nobody left to call ends.
 */
export const closeAttempt = async (
  tx: Tx,
  { task, campaign }: { task: CallTask; campaign: CampaignRow },
  outcome: Outcome | null,
  answers: Answers,
): Promise<void> => {
  const state = afterAttempt(outcome, task.attempts, campaign.attempts);
  await saveAttempt(tx, task, { state, outcome, answers, pauseMinutes: campaign.pauseMinutes });
  const changed = new Set([campaign.id]);
  if (outcome === 'do-not-call' && task.callId) {
    await lockConsent(tx);
    await saveDoNotCall(tx, task.phone, task.callId);
    for (const id of await dropTasksOf(tx, task.phone)) changed.add(id);
  }
  if (state === 'given-up' && campaign.vulnerable) await tellCampaign(tx, campaign.id, 'not reached', task.name);
  // Always in the same order, so that none waits for the other.
  for (const id of [...changed].toSorted()) {
    await endWhereDone(tx, id);
    await tellCampaign(tx, id);
  }
};
