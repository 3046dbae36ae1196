import type { z } from 'zod';
import { saveLiveEvent } from '#server/live/feed.ts';
import { lockWeek } from '#server/shifts/change-draft.ts';
import { findKinds } from '#server/shifts/kinds.store.ts';
import { findLatestProposal, saveTaken } from '#server/shifts/proposal/proposal.store.ts';
import { dropShifts, lockRoster, saveRevision, saveRosterEvent, saveShifts } from '#server/shifts/roster.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import { isOfKind } from '#shared/shifts/kind.ts';
import type { proposalIdSchema } from '#shared/shifts/proposal/proposal.ts';
import type { PlannedShift } from '#shared/shifts/proposal/week-model.ts';

/**
 * Takes a proposal over into the drafts of its weeks, in the place of what they had: all of them or none. Throws
 * `not-found`, `state-forbids` (it is not done), and `changed-meanwhile` where a week was planned, or a kind of shift that
 * it uses was changed, since it was asked for.
 */
export const takeProposal = async (
  { services, viewer }: SignedIn,
  { id }: z.output<typeof proposalIdSchema>,
): Promise<{ mondays: string[] }> => {
  const mondays = await services.db.transaction().execute(async (tx) => {
    const proposal = await findLatestProposal(tx, viewer.id);
    if (proposal?.id !== id) throw new HotlineError('not-found', `proposal ${id}`);
    if (proposal.state !== 'done') throw new HotlineError('state-forbids', `proposal ${id} is ${proposal.state}`);
    await lockRoster(tx);
    const kinds = await findKinds(tx);
    const isAsNow = (shift: PlannedShift) => kinds.some((kind) => kind.id === shift.kindId && isOfKind(shift, kind));
    if (!proposal.result.every(({ shifts }) => shifts.every(isAsNow)))
      throw new HotlineError('changed-meanwhile', 'a kind of shift is another', { by: null });
    for (const { monday, shifts } of proposal.result) {
      const revision = proposal.revisions[monday] ?? 0;
      await lockWeek(tx, monday, revision);
      await saveRevision(tx, monday, revision + 1, viewer.id);
      await dropShifts(tx, 'draftShift', monday);
      await saveShifts(tx, 'draftShift', monday, shifts);
      await saveRosterEvent(tx, monday, 'proposed', viewer.id, { id });
      await saveLiveEvent(tx, { kind: 'roster', key: monday, data: { byId: viewer.id } });
    }
    await saveTaken(tx, id);
    return proposal.result.map(({ monday }) => monday);
  });
  services.live.wake();
  return { mondays };
};
