import { useEffect } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { cacheTold } from '#client/api/cache-told.ts';
import { failureOf, sentenceFor } from '#client/api/errors.ts';
import { onNews } from '#client/api/live.ts';
import { queryClient, trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';

/** Reads all that is shown of campaigns again; resolves when the page shows it. */
export const readCampaignsAgain = async (): Promise<void> => {
  await Promise.all([
    queryClient.invalidateQueries(trpc.outreach.campaigns.queryFilter()),
    queryClient.invalidateQueries(trpc.outreach.campaign.queryFilter()),
  ]);
  await cacheTold();
};

/** What went wrong in words; after another supervisor was first it is read anew, so that it can be tried again. */
export const campaignTrouble = async (error: unknown): Promise<string> => {
  const { code, details } = failureOf(error);
  if (code === 'changed-meanwhile') await readCampaignsAgain();
  if (code === 'changed-meanwhile' && details.by) return m.outreach_first({ by: String(details.by) });
  if (code === 'invalid-input' && Array.isArray(details.fields) && details.fields[0] === 'csv')
    return m.outreach_wrong_csv();
  return sentenceFor(error);
};

/** Keeps the campaigns fresh, and says once who is vulnerable and was not reached. For the banner, once. */
export const CampaignNews = (): null => {
  useEffect(
    () =>
      onNews((news) => {
        if (news.kind !== 'campaign') return;
        if (news.what === 'not reached')
          announce(m.outreach_alarm({ name: news.name }), 'soon', { category: 'outreach' });
        void readCampaignsAgain();
      }),
    [],
  );
  return null;
};
