import { tellCampaign } from '#server/outreach/change-campaign.ts';
import { saveNoted } from '#server/outreach/tasks.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';

/** Takes note that somebody was not reached. Throws `changed-meanwhile` where another supervisor has. */
export const noteNotReached = async ({ services, viewer }: SignedIn, { taskId }: { taskId: string }): Promise<void> => {
  await services.db.transaction().execute(async (tx) => {
    const campaignId = await saveNoted(tx, taskId, viewer.id);
    if (!campaignId) throw new HotlineError('changed-meanwhile', `task ${taskId}`);
    await tellCampaign(tx, campaignId);
  });
  services.live.wake();
};
