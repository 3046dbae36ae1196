import type { Tx } from '#server/db/connection.ts';
import { databaseNow } from '#server/db/database-now.ts';
import { countRevision, dropDraftsOfKind } from '#server/shifts/kinds.store.ts';
import { findDraftsFrom, saveRosterEvent, saveShifts } from '#server/shifts/roster.store.ts';
import { findWorkers } from '#server/shifts/workers.store.ts';
import { dayOf, endOfDay } from '#shared/day.ts';
import { HotlineError } from '#shared/errors.ts';
import { followKinds, isOfKind, type Kind, twoAtOnce } from '#shared/shifts/kind.ts';
import { breaksFor } from '#shared/shifts/plan-breaks.ts';
import { dayOfShift, mondayOf } from '#shared/shifts/week.ts';

/**
 * Moves what is planned by a kind from tomorrow on to when the kind says, in the drafts of all weeks; the roster is
 * locked. What is published holds until its week is published again. Throws `state-forbids` where somebody would begin
 * two shifts at once: each of them is in `details.faults`, whom they concern in `names`.
 */
export const followKind = async (tx: Tx, kind: Kind & { id: string }, agentId: string): Promise<void> => {
  const tomorrow = endOfDay(dayOf(await databaseNow(tx)));
  const drafts = await findDraftsFrom(tx, tomorrow);
  const own = drafts.filter(({ kindId }) => kindId === kind.id);
  if (own.every((shift) => isOfKind(shift, kind))) return;
  const workers = await findWorkers(tx, [...new Set(drafts.map((shift) => shift.agentId))]);
  const faults = twoAtOnce(followKinds(drafts, [kind]));
  if (faults.length > 0) {
    const names = Object.fromEntries(workers.map(({ id, name }) => [id, name]));
    throw new HotlineError('state-forbids', 'two shifts would begin at once', { faults, names });
  }
  await dropDraftsOfKind(tx, kind.id, tomorrow);
  for (const [monday, shifts] of Map.groupBy(own, (shift) => mondayOf(dayOfShift(shift)))) {
    const moved = followKinds(shifts, [kind]);
    await saveShifts(
      tx,
      'draftShift',
      monday,
      moved.map((shift) => ({ ...shift, breaks: breaksFor(shift, workers) })),
    );
    await countRevision(tx, monday, agentId);
    await saveRosterEvent(tx, monday, 'kind changed', agentId, { kindId: kind.id });
  }
};
