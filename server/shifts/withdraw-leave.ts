import { saveLiveEvent } from '#server/live/feed.ts';
import { lockLeave, saveLeaveEvent, saveLeaveState } from '#server/shifts/leave.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';

/** Takes one's own leave back, also one that was granted. Throws `not-found`, `state-forbids` (refused, withdrawn). */
export const withdrawLeave = async ({ services, viewer }: SignedIn, { id }: { id: string }): Promise<void> => {
  await services.db.transaction().execute(async (tx) => {
    const leave = await lockLeave(tx, id);
    if (leave?.agentId !== viewer.id) throw new HotlineError('not-found', 'leave');
    if (leave.state === 'refused' || leave.state === 'withdrawn')
      throw new HotlineError('state-forbids', `leave is ${leave.state}`);
    await saveLeaveState(tx, id, 'withdrawn');
    await saveLeaveEvent(tx, id, 'withdrawn', viewer.id);
    await saveLiveEvent(tx, { kind: 'roster', key: 'leave', data: { byId: viewer.id } });
  });
  services.live.wake();
};
