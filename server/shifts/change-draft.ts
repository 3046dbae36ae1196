import type { Tx } from '#server/db/connection.ts';
import { saveLiveEvent } from '#server/live/feed.ts';
import { type RosterWeek, readWeek } from '#server/shifts/read-week.ts';
import { findRosterWeek, lockRoster, saveRevision, saveRosterEvent } from '#server/shifts/roster.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';

/** Holds the roster for a change. Throws `changed-meanwhile` with who was first in `details.by`. */
export const lockWeek = async (tx: Tx, monday: string, revision: number): Promise<void> => {
  await lockRoster(tx);
  const week = await findRosterWeek(tx, monday);
  if ((week?.revision ?? 0) !== revision)
    throw new HotlineError('changed-meanwhile', `roster ${monday}`, { by: week?.changedByName ?? null });
};

/** Changes the draft of a week, with its history and its news for the other supervisors; gives the week as it is then. */
export const changeDraft = async (
  ctx: SignedIn,
  { monday, revision }: { monday: string; revision: number },
  history: { kind: string; data: object },
  change: (tx: Tx) => Promise<void>,
): Promise<RosterWeek> => {
  const { services, viewer } = ctx;
  await services.db.transaction().execute(async (tx) => {
    await lockWeek(tx, monday, revision);
    await saveRevision(tx, monday, revision + 1, viewer.id);
    await change(tx);
    await saveRosterEvent(tx, monday, history.kind, viewer.id, history.data);
    await saveLiveEvent(tx, { kind: 'roster', key: monday, data: { byId: viewer.id } });
  });
  services.live.wake();
  return readWeek(ctx, { monday });
};
