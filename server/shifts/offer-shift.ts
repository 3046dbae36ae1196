import type { z } from 'zod';
import { databaseNow } from '#server/db/database-now.ts';
import { findShiftsFrom, lockRoster } from '#server/shifts/roster.store.ts';
import { saveSwap, saveSwapEvent } from '#server/shifts/swap.store.ts';
import { tellAgent } from '#server/shifts/tell-concerned.ts';
import { findWorkers } from '#server/shifts/workers.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import type { offerShiftSchema } from '#shared/shifts/swap.ts';

/**
 * Offers one's own published shift, which has not begun, to one colleague, who is told once. Throws `not-found` (the
 * shift, the colleague), `state-forbids` where the shift is offered already.
 */
export const offerShift = async (
  { services, viewer }: SignedIn,
  { startsAt, agentId }: z.output<typeof offerShiftSchema>,
): Promise<{ id: string }> => {
  const starts = new Date(startsAt);
  const now = await databaseNow(services.db);
  const id = await services.db.transaction().execute(async (tx) => {
    await lockRoster(tx);
    const [shifts, workers] = await Promise.all([findShiftsFrom(tx, viewer.id, now), findWorkers(tx, [])]);
    const shift = shifts.find((one) => one.startsAt === starts.toISOString());
    if (!shift || starts <= now) throw new HotlineError('not-found', 'shift');
    if (agentId === viewer.id || !workers.some((worker) => worker.id === agentId))
      throw new HotlineError('not-found', 'colleague');
    const offered = await saveSwap(tx, { offeredBy: viewer.id, offeredTo: agentId, startsAt: starts });
    if (offered === null) throw new HotlineError('state-forbids', 'offered already');
    await saveSwapEvent(tx, offered, 'offered', viewer.id);
    const span = { startsAt: shift.startsAt, endsAt: shift.endsAt };
    await tellAgent(tx, agentId, { kind: 'swap', what: 'offered', by: viewer.name, shift: span, inReturn: null });
    return offered;
  });
  services.live.wake();
  return { id };
};
