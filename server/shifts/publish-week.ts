import type { z } from 'zod';
import { saveLiveEvent } from '#server/live/feed.ts';
import { lockWeek } from '#server/shifts/change-draft.ts';
import { loadDraft, type RosterWeek, readWeek } from '#server/shifts/read-week.ts';
import { dropShifts, findPublished, savePublished, saveRosterEvent, saveShifts } from '#server/shifts/roster.store.ts';
import { tellConcerned } from '#server/shifts/tell-concerned.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import type { weekRevisionSchema } from '#shared/shifts/inputs.ts';

/**
 * Makes the draft of a week what holds, and tells each agent what changed for her. Throws `changed-meanwhile`, and
 * `state-forbids` where it breaks a constraint: each of them is in `details.faults`.
 */
export const publishWeek = async (
  ctx: SignedIn,
  { monday, revision }: z.output<typeof weekRevisionSchema>,
): Promise<RosterWeek> => {
  const { services, viewer } = ctx;
  await services.db.transaction().execute(async (tx) => {
    await lockWeek(tx, monday, revision);
    const { shifts, faults } = await loadDraft(tx, monday);
    if (faults.length > 0) throw new HotlineError('state-forbids', `roster ${monday} breaks constraints`, { faults });
    const before = await findPublished(tx, monday);
    await dropShifts(tx, 'shift', monday);
    await saveShifts(tx, 'shift', monday, shifts);
    await savePublished(tx, monday, viewer.id);
    await tellConcerned(tx, before, shifts);
    await saveRosterEvent(tx, monday, 'published', viewer.id, { revision });
    await saveLiveEvent(tx, { kind: 'roster', key: monday, data: { byId: viewer.id } });
  });
  services.live.wake();
  return readWeek(ctx, { monday });
};
