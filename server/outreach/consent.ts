import type { z } from 'zod';
import { e164 } from '#server/citizens/phone.ts';
import { saveCampaignEvent } from '#server/outreach/campaigns.store.ts';
import { tellCampaign } from '#server/outreach/change-campaign.ts';
import { findConsent, saveMayCall, takeUpTasksOf } from '#server/outreach/consent.store.ts';
import { lockConsent } from '#server/outreach/lists.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import type { mayCallSchema } from '#shared/outreach/campaign.ts';

/** What was said of calling a number (E.164), and who wrote it down when, the newest first. `by` null: not known. */
export type Consent = { phone: string; history: { id: string; mayCall: boolean; by: string | null; at: Date }[] };

const numberOf = (typed: string): string => {
  const phone = e164(typed);
  if (!phone) throw new HotlineError('invalid-input', 'no telephone number', { fields: ['phone'] });
  return phone;
};

/** Whether a number may be called, and since when. Throws `invalid-input` (`phone`: it is none). */
export const readConsent = async ({ services: { db } }: SignedIn, input: { phone: string }): Promise<Consent> => {
  const phone = numberOf(input.phone);
  return { phone, history: await findConsent(db, phone) };
};

/**
 * Takes back that a number asked not to be called, as its citizen has said. What campaigns that go on had dropped for it
 * waits to be called again. Throws `invalid-input`, and `changed-meanwhile` with who was first in `details.by`.
 */
export const mayCallAgain = async (
  { services, viewer }: SignedIn,
  input: z.output<typeof mayCallSchema>,
): Promise<Consent> => {
  const phone = numberOf(input.phone);
  const history = await services.db.transaction().execute(async (tx) => {
    await lockConsent(tx);
    const [last] = await findConsent(tx, phone);
    if (!last || last.id !== input.seen || last.mayCall)
      throw new HotlineError('changed-meanwhile', 'consent was changed', { by: last?.by });
    await saveMayCall(tx, phone, viewer.id);
    for (const id of await takeUpTasksOf(tx, phone)) {
      await saveCampaignEvent(tx, id, 'may call again', viewer.id);
      await tellCampaign(tx, id);
    }
    return findConsent(tx, phone);
  });
  services.live.wake();
  return { phone, history };
};
