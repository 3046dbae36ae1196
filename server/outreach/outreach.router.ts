import { addByFilter } from '#server/outreach/add-by-filter.ts';
import { mayCallAgain, readConsent } from '#server/outreach/consent.ts';
import { dialTask } from '#server/outreach/dial-task.ts';
import { importList } from '#server/outreach/import-list.ts';
import { noteNotReached } from '#server/outreach/note-not-reached.ts';
import { putOffTask } from '#server/outreach/put-off-task.ts';
import { listCampaigns, readCampaign } from '#server/outreach/read-campaigns.ts';
import { readOwnTask } from '#server/outreach/read-own-task.ts';
import { recordOutcome } from '#server/outreach/record-outcome.ts';
import { keepCampaign } from '#server/outreach/save-campaign.ts';
import { steerCampaign } from '#server/outreach/steer-campaign.ts';
import { router, signedIn } from '#server/trpc.ts';
import {
  addByFilterSchema,
  campaignIdSchema,
  consentSchema,
  importListSchema,
  mayCallSchema,
  outcomeSchema,
  saveCampaignSchema,
  steerSchema,
  taskIdSchema,
} from '#shared/outreach/campaign.ts';

const plan = signedIn('outreach.plan');
const call = signedIn('outreach.call');

export const outreachRouter = router({
  campaigns: plan.query(({ ctx }) => listCampaigns(ctx)),
  campaign: plan.input(campaignIdSchema).query(({ ctx, input }) => readCampaign(ctx, input)),
  save: plan.input(saveCampaignSchema).mutation(({ ctx, input }) => keepCampaign(ctx, input)),
  steer: plan.input(steerSchema).mutation(({ ctx, input }) => steerCampaign(ctx, input)),
  importList: plan.input(importListSchema).mutation(({ ctx, input }) => importList(ctx, input)),
  addByFilter: plan.input(addByFilterSchema).mutation(({ ctx, input }) => addByFilter(ctx, input)),
  noteNotReached: plan.input(taskIdSchema).mutation(({ ctx, input }) => noteNotReached(ctx, input)),
  consent: plan.input(consentSchema).query(({ ctx, input }) => readConsent(ctx, input)),
  mayCallAgain: plan.input(mayCallSchema).mutation(({ ctx, input }) => mayCallAgain(ctx, input)),

  mine: call.query(({ ctx }) => readOwnTask(ctx)),
  putOff: call.input(taskIdSchema).mutation(({ ctx, input }) => putOffTask(ctx, input)),
  dial: call.input(taskIdSchema).mutation(({ ctx, input }) => dialTask(ctx, input)),
  outcome: call.input(outcomeSchema).mutation(({ ctx, input }) => recordOutcome(ctx, input)),
});
