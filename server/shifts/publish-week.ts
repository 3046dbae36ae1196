import type { z } from 'zod';
import type { Tx } from '#server/db/connection.ts';
import { saveLiveEvent } from '#server/live/feed.ts';
import { lockWeek } from '#server/shifts/change-draft.ts';
import { saveShiftNews } from '#server/shifts/news.store.ts';
import { loadDraft, type RosterWeek, readWeek } from '#server/shifts/read-week.ts';
import {
  dropShifts,
  findPublished,
  type RosterShift,
  savePublished,
  saveRosterEvent,
  saveShifts,
} from '#server/shifts/roster.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import { changesOf } from '#shared/shifts/changes.ts';
import type { weekRevisionSchema } from '#shared/shifts/inputs.ts';

/** Keeps for each agent what changed for her, to be told once. */
const tellConcerned = async (tx: Tx, before: readonly RosterShift[], after: readonly RosterShift[]): Promise<void> => {
  const ids = new Set([...before, ...after].map(({ agentId }) => agentId));
  for (const agentId of ids) {
    const isHers = (shift: RosterShift) => shift.agentId === agentId;
    const changes = changesOf(before.filter(isHers), after.filter(isHers));
    if (changes.length === 0) continue;
    await saveShiftNews(tx, agentId, changes);
    await saveLiveEvent(tx, { kind: 'shifts', key: agentId, agentId });
  }
};

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
