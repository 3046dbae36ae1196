import type { z } from 'zod';
import { saveLiveEvent } from '#server/live/feed.ts';
import { lockLeave, saveLeaveEvent, saveLeaveState } from '#server/shifts/leave.store.ts';
import { tellAgent } from '#server/shifts/tell-concerned.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import type { decideLeaveSchema } from '#shared/shifts/leave.ts';

/**
 * Grants or refuses leave; the agent is told once. Shifts that are published on its days stay, and break a constraint
 * from then on. Throws `not-found`, and `changed-meanwhile` where it was decided on or withdrawn.
 */
export const decideLeave = async (
  { services, viewer }: SignedIn,
  { id, grant }: z.output<typeof decideLeaveSchema>,
): Promise<void> => {
  await services.db.transaction().execute(async (tx) => {
    const leave = await lockLeave(tx, id);
    if (!leave) throw new HotlineError('not-found', 'leave');
    const { state, agentId, firstDay, lastDay } = leave;
    if (state !== 'asked')
      throw new HotlineError('changed-meanwhile', `leave is ${state}`, { by: leave.decidedByName });
    const decided = grant ? 'granted' : 'refused';
    await saveLeaveState(tx, id, decided, viewer.id);
    await saveLeaveEvent(tx, id, decided, viewer.id);
    await tellAgent(tx, agentId, { kind: 'leave', granted: grant, firstDay, lastDay });
    await saveLiveEvent(tx, { kind: 'roster', key: 'leave', data: { byId: viewer.id } });
  });
  services.live.wake();
};
