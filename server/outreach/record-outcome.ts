import type { z } from 'zod';
import { changeDesks } from '#server/calls/change-desks.ts';
import { endDialled } from '#server/calls/dial-call.ts';
import { readDesk } from '#server/calls/read-desk.ts';
import { tieCitizen } from '#server/calls/tie-citizen.ts';
import { knowReporter } from '#server/citizens/know-reporter.ts';
import { lockCampaign } from '#server/outreach/campaigns.store.ts';
import { closeAttempt } from '#server/outreach/close-attempt.ts';
import { findLastOutcome, lockTask } from '#server/outreach/tasks.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import type { CallDesk } from '#shared/calls.ts';
import { HotlineError } from '#shared/errors.ts';
import type { outcomeSchema } from '#shared/outreach/campaign.ts';
import { answerFaults } from '#shared/outreach/results.ts';

/**
 * Says what came of the agent's call, with what was answered, and ends it; who needs help stays on the line, known by
 * name, for the ticket that is opened next. Sending it again changes nothing. Throws `call-gone` where the task is hers
 * no longer, `no-call` before it was dialled, `invalid-input` with the questions whose answer is none.
 */
export const recordOutcome = async (
  ctx: SignedIn,
  { taskId, outcome, answers }: z.output<typeof outcomeSchema>,
): Promise<CallDesk> => {
  const { services, viewer } = ctx;
  await changeDesks(services, async (tx) => {
    const task = await lockTask(tx, taskId);
    if (task?.agentId !== viewer.id) {
      if ((await findLastOutcome(tx, taskId, viewer.id)) === outcome) return;
      throw new HotlineError('call-gone', `task ${taskId}`);
    }
    if (!task.callId) throw new HotlineError('no-call', `task ${taskId} was not dialled`);
    const campaign = await lockCampaign(tx, task.campaignId);
    if (!campaign) throw new HotlineError('not-found', `campaign ${task.campaignId}`);
    const faults = answerFaults(campaign.script, answers);
    if (faults.length > 0) throw new HotlineError('invalid-input', 'answers refused', { fields: faults });
    await closeAttempt(tx, { task, campaign }, outcome, answers);
    if (outcome !== 'needs-help') return endDialled(tx, task.callId, 'available');
    const reporter = { name: task.name, phone: task.phone, email: null, locale: 'zh-TW' as const };
    const citizen = task.citizenId ? { id: task.citizenId } : await knowReporter(tx, reporter);
    if (citizen) await tieCitizen(tx, task.callId, citizen.id);
  });
  return readDesk(ctx);
};
