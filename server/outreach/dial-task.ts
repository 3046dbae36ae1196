import { changeDesks } from '#server/calls/change-desks.ts';
import { dialCall } from '#server/calls/dial-call.ts';
import { readDesk } from '#server/calls/read-desk.ts';
import { databaseNow } from '#server/db/database-now.ts';
import { lockCampaign } from '#server/outreach/campaigns.store.ts';
import { findDoNotCall } from '#server/outreach/lists.store.ts';
import { lockTask, saveDialled } from '#server/outreach/tasks.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import type { CallDesk } from '#shared/calls.ts';
import { HotlineError } from '#shared/errors.ts';
import { mayCallAt } from '#shared/outreach/hours.ts';

/**
 * Dials the task that the agent was offered; asking twice dials once. Throws `call-gone` where it is hers no longer,
 * `state-forbids` where the campaign may not call now or she is not available, and `already-on-call`.
 */
export const dialTask = async (ctx: SignedIn, { taskId }: { taskId: string }): Promise<CallDesk> => {
  const { services, viewer } = ctx;
  await changeDesks(services, async (tx) => {
    const task = await lockTask(tx, taskId);
    if (task?.agentId !== viewer.id) throw new HotlineError('call-gone', `task ${taskId}`);
    if (task.callId) return;
    const campaign = await lockCampaign(tx, task.campaignId);
    const may = campaign?.state === 'running' && mayCallAt(campaign, await databaseNow(tx));
    const asksNot = await findDoNotCall(tx, [task.phone]);
    if (!may || asksNot.size > 0) throw new HotlineError('state-forbids', `task ${taskId} may not be called now`);
    await saveDialled(tx, task, await dialCall(tx, viewer.id, task), viewer.id);
  });
  return readDesk(ctx);
};
