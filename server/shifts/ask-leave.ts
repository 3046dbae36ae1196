import { databaseNow } from '#server/db/database-now.ts';
import { saveLiveEvent } from '#server/live/feed.ts';
import { findLeaveFrom, lockLeaveOf, saveLeave, saveLeaveEvent } from '#server/shifts/leave.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { dayOf } from '#shared/day.ts';
import { HotlineError } from '#shared/errors.ts';
import { type LeaveDays, overlaps } from '#shared/shifts/leave.ts';

/**
 * Asks for leave; gives its id. Throws `invalid-input` for days that are over, and `state-forbids` where it overlaps
 * leave that was asked for or granted: that is in `details`.
 */
export const askLeave = async ({ services, viewer }: SignedIn, days: LeaveDays): Promise<{ id: string }> => {
  const { db } = services;
  const today = dayOf(await databaseNow(db));
  if (days.firstDay < today) throw new HotlineError('invalid-input', 'leave on days that are over');
  const id = await db.transaction().execute(async (tx) => {
    await lockLeaveOf(tx, viewer.id);
    const other = (await findLeaveFrom(tx, viewer.id, today)).find(
      (leave) => leave.state !== 'refused' && overlaps(leave, days),
    );
    if (other) {
      const { firstDay, lastDay } = other;
      throw new HotlineError('state-forbids', 'leave overlaps', { firstDay, lastDay });
    }
    const asked = await saveLeave(tx, viewer.id, days);
    await saveLeaveEvent(tx, asked, 'asked', viewer.id);
    await saveLiveEvent(tx, { kind: 'roster', key: 'leave', data: { byId: viewer.id } });
    return asked;
  });
  services.live.wake();
  return { id };
};
