import type { Db } from '#server/db/connection.ts';
import { type CampaignRow, countTasks, findCampaign, findCampaigns } from '#server/outreach/campaigns.store.ts';
import { findAnswers, findNotReached, findThoseInNeed } from '#server/outreach/tasks.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import type { Progress } from '#shared/outreach/campaign.ts';
import { resultsOf } from '#shared/outreach/results.ts';

const nobody: Progress = { total: 0, reached: 0, needsHelp: 0, left: 0, again: 0, doNotCall: 0, notReached: 0 };

const withProgress = async (db: Db, rows: readonly CampaignRow[]) => {
  const progress = await countTasks(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, name, state }) => ({ id, name, state, progress: progress.get(id) ?? nobody }));
};

/** All campaigns with how they stand, those at work first. */
export const listCampaigns = async ({ services: { db } }: SignedIn) => withProgress(db, await findCampaigns(db));

/**
 * A campaign with how it stands, who was not reached and of whom nobody took note, who needs help, and what was answered.
 * Throws `not-found`.
 */
export const readCampaign = async ({ services: { db } }: SignedIn, { id }: { id: string }) => {
  const campaign = await findCampaign(db, id);
  if (!campaign) throw new HotlineError('not-found', `campaign ${id}`);
  const [progress, notReached, inNeed, answers] = await Promise.all([
    countTasks(db, [id]),
    findNotReached(db, id),
    findThoseInNeed(db, id),
    findAnswers(db, id),
  ]);
  const { changedBy: _, changedAt: __, ...rest } = campaign;
  return {
    ...rest,
    progress: progress.get(id) ?? nobody,
    notReached: notReached.map((task) => ({ ...task, endedAt: task.endedAt?.toISOString() ?? null })),
    inNeed,
    results: resultsOf(campaign.script, answers),
  };
};
