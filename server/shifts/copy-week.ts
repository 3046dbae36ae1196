import type { z } from 'zod';
import { changeDraft } from '#server/shifts/change-draft.ts';
import { findKinds } from '#server/shifts/kinds.store.ts';
import type { RosterWeek } from '#server/shifts/read-week.ts';
import { dropShifts, findDraft, saveShifts } from '#server/shifts/roster.store.ts';
import { findWorkers } from '#server/shifts/workers.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import type { copyWeekSchema } from '#shared/shifts/inputs.ts';
import { followKinds, twoAtOnce } from '#shared/shifts/kind.ts';
import { breaksFor } from '#shared/shifts/plan-breaks.ts';
import type { Span } from '#shared/shifts/shift.ts';

const later = ({ startsAt, endsAt }: Span, ms: number): Span => ({
  startsAt: new Date(Date.parse(startsAt) + ms).toISOString(),
  endsAt: new Date(Date.parse(endsAt) + ms).toISOString(),
});

/**
 * Takes the shifts of another week over into the draft, in the place of what it had, each when its kind says now; who
 * left meanwhile is told as a fault. Throws `changed-meanwhile`, `not-found` where nothing is planned in that week.
 */
export const copyWeek = (ctx: SignedIn, { from, ...week }: z.output<typeof copyWeekSchema>): Promise<RosterWeek> =>
  changeDraft(ctx, week, { kind: 'copied', data: { from } }, async (tx) => {
    const shifts = await findDraft(tx, from);
    if (shifts.length === 0) throw new HotlineError('not-found', `nothing planned in ${from}`);
    const ms = Date.parse(week.monday) - Date.parse(from);
    const moved = shifts.map((shift) => ({ ...shift, ...later(shift, ms) }));
    const followed = followKinds(moved, await findKinds(tx));
    // Two that began apart in that week stay apart.
    const planned = twoAtOnce(followed).length > 0 ? moved : followed;
    const workers = await findWorkers(tx, [...new Set(planned.map(({ agentId }) => agentId))]);
    await dropShifts(tx, 'draftShift', week.monday);
    await saveShifts(
      tx,
      'draftShift',
      week.monday,
      planned.map((shift) => ({ ...shift, breaks: breaksFor(shift, workers) })),
    );
  });
