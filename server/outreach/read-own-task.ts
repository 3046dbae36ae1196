import { findCampaign } from '#server/outreach/campaigns.store.ts';
import { findHome } from '#server/outreach/lists.store.ts';
import { findTaskOf } from '#server/outreach/tasks.store.ts';
import type { SignedIn } from '#server/trpc.ts';

/**
 * The call task that the agent was offered or has dialled, with the script and where the care
 * register knows them to live; null where she has none.
 */
export const readOwnTask = async ({ services: { db }, viewer }: SignedIn) => {
  const task = await findTaskOf(db, viewer.id);
  const campaign = task && (await findCampaign(db, task.campaignId));
  if (!task || !campaign) return null;
  const { id, name, why, phone, attempts, callId, citizenId } = task;
  const { purpose, script } = campaign;
  const home = citizenId ? await findHome(db, citizenId) : null;
  return { id, name, why, phone, attempts, callId, home, campaign: { name: campaign.name, purpose, script } };
};
