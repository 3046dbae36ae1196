import type { z } from 'zod';
import { saveCampaignState } from '#server/outreach/campaigns.store.ts';
import { changeCampaign } from '#server/outreach/change-campaign.ts';
import { hasTasksLeft } from '#server/outreach/tasks.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import type { steerSchema } from '#shared/outreach/campaign.ts';

/**
 * Starts a campaign, stops it, lets it go on, or ends it; what was offered comes back, and a conversation goes on to its
 * end. Throws `not-found`, `changed-meanwhile`, `state-forbids` (it has ended) and `no-one-to-call`.
 */
export const steerCampaign = (ctx: SignedIn, { to, ...seen }: z.output<typeof steerSchema>): Promise<void> =>
  changeCampaign(ctx, seen, to, async (tx, { id }) => {
    if (to === 'running' && !(await hasTasksLeft(tx, id))) throw new HotlineError('no-one-to-call', `campaign ${id}`);
    await saveCampaignState(tx, id, to, ctx.viewer.id);
  });
