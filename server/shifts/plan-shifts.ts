import type { z } from 'zod';
import { changeDraft } from '#server/shifts/change-draft.ts';
import { findKinds } from '#server/shifts/kinds.store.ts';
import type { RosterWeek } from '#server/shifts/read-week.ts';
import { dropShiftsOf, saveShifts } from '#server/shifts/roster.store.ts';
import { findWorkers } from '#server/shifts/workers.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { endOfDay, startOfDay } from '#shared/day.ts';
import { HotlineError } from '#shared/errors.ts';
import type { planSchema } from '#shared/shifts/inputs.ts';
import { breaksFor } from '#shared/shifts/plan-breaks.ts';
import { spanOn } from '#shared/shifts/shift.ts';
import { mondayOf } from '#shared/shifts/week.ts';

/**
 * Says what somebody works on some days of a week, in its draft; the breaks come by themselves. What breaks a constraint
 * is taken and told as a fault. Throws `changed-meanwhile`, `not-found` (the agent, the kind), `invalid-input` (a day
 * of another week).
 */
export const planShifts = (
  ctx: SignedIn,
  { days, agentId, ...week }: z.output<typeof planSchema>,
): Promise<RosterWeek> =>
  changeDraft(ctx, week, { kind: 'planned', data: { agentId, days } }, async (tx) => {
    const [kinds, workers] = await Promise.all([findKinds(tx), findWorkers(tx, [agentId])]);
    if (!workers.some(({ id }) => id === agentId)) throw new HotlineError('not-found', 'agent');
    if (days.some(({ day }) => mondayOf(day) !== week.monday)) throw new HotlineError('invalid-input', 'another week');
    for (const { day, kindId } of days) {
      await dropShiftsOf(tx, 'draftShift', agentId, startOfDay(day), endOfDay(day));
      if (kindId === null) continue;
      const kind = kinds.find(({ id }) => id === kindId);
      if (!kind) throw new HotlineError('not-found', 'kind of shift');
      const span = spanOn(day, kind.startsAt, kind.minutes);
      const shift = { agentId, ...span, kindId };
      await saveShifts(tx, 'draftShift', week.monday, [{ ...shift, breaks: breaksFor(shift, workers) }]);
    }
  });
