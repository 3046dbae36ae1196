import type { z } from 'zod';
import { saveCampaign, saveCampaignEvent, saveNewCampaign } from '#server/outreach/campaigns.store.ts';
import { changeCampaign, tellCampaign } from '#server/outreach/change-campaign.ts';
import type { SignedIn } from '#server/trpc.ts';
import type { saveCampaignSchema } from '#shared/outreach/campaign.ts';

/**
 * Saves a new campaign as a draft, or what was changed of one; gives its id. Throws `not-found`, `changed-meanwhile` and
 * `state-forbids` (it has ended).
 */
export const keepCampaign = async (
  ctx: SignedIn,
  { seen, campaign }: z.output<typeof saveCampaignSchema>,
): Promise<{ id: string }> => {
  const { services, viewer } = ctx;
  if (seen) {
    await changeCampaign(ctx, seen, 'changed', (tx) => saveCampaign(tx, seen.id, campaign, viewer.id));
    return { id: seen.id };
  }
  const id = await services.db.transaction().execute(async (tx) => {
    const made = await saveNewCampaign(tx, campaign, viewer.id);
    await saveCampaignEvent(tx, made, 'made', viewer.id);
    await tellCampaign(tx, made);
    return made;
  });
  services.live.wake();
  return { id };
};
