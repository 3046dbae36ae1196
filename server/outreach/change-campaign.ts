import type { Tx } from '#server/db/connection.ts';
import { saveLiveEvent } from '#server/live/feed.ts';
import { type CampaignRow, findNameOf, lockCampaign, saveCampaignEvent } from '#server/outreach/campaigns.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';

/** What happened in a campaign; supervisors hear of it. `name`: who was not reached. */
export const tellCampaign = (tx: Tx, campaignId: string, what: 'changed' | 'not reached' = 'changed', name = '') =>
  saveLiveEvent(tx, { kind: 'campaign', key: campaignId, data: { what, name } });

/**
 * Changes a campaign that was seen at that revision, with its history and its news. Throws `not-found`,
 * `changed-meanwhile` with who was first in `details.by`, and `state-forbids` where it has ended.
 */
export const changeCampaign = async <Result>(
  { services, viewer }: SignedIn,
  { id, revision }: { id: string; revision: number | null },
  kind: string,
  change: (tx: Tx, campaign: CampaignRow) => Promise<Result>,
): Promise<Result> => {
  const result = await services.db.transaction().execute(async (tx) => {
    const campaign = await lockCampaign(tx, id);
    if (!campaign) throw new HotlineError('not-found', `campaign ${id}`);
    if (revision !== null && campaign.revision !== revision) {
      const by = await findNameOf(tx, campaign.changedBy);
      throw new HotlineError('changed-meanwhile', `campaign ${id}`, { by });
    }
    if (campaign.state === 'ended') throw new HotlineError('state-forbids', `campaign ${id} has ended`);
    const changed = await change(tx, campaign);
    await saveCampaignEvent(tx, id, kind, viewer.id);
    await tellCampaign(tx, id);
    return changed;
  });
  services.live.wake();
  return result;
};
