import { findCampaign } from '#server/outreach/campaigns.store.ts';
import { findTaskOf } from '#server/outreach/tasks.store.ts';
import type { SignedIn } from '#server/trpc.ts';

/** The call task that the agent was offered or has dialled, with the script; null where she has none. */
export const readOwnTask = async ({ services: { db }, viewer }: SignedIn) => {
  const task = await findTaskOf(db, viewer.id);
  const campaign = task && (await findCampaign(db, task.campaignId));
  if (!task || !campaign) return null;
  const { id, name, why, phone, attempts, callId } = task;
  const { purpose, script } = campaign;
  return { id, name, why, phone, attempts, callId, campaign: { name: campaign.name, purpose, script } };
};
