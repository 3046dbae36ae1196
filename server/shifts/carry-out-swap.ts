import type { Tx } from '#server/db/connection.ts';
import { saveLiveEvent } from '#server/live/feed.ts';
import { savePublishedChange, saveRosterEvent } from '#server/shifts/roster.store.ts';
import { findShiftsAround, type PublishedShift, type SwapRow, saveShiftGiven } from '#server/shifts/swap.store.ts';
import { tellAgent, tellConcerned } from '#server/shifts/tell-concerned.ts';
import { findSupervisors, findWorkers } from '#server/shifts/workers.store.ts';
import { HotlineError } from '#shared/errors.ts';
import { newFaults, swapShifts } from '#shared/shifts/swap.ts';

/** What a swap does to the published shifts of both. */
export type SwapPlan = {
  before: PublishedShift[];
  after: PublishedShift[];
  /** The shifts that change hands, as they are after. */
  moved: { from: string; shift: PublishedShift }[];
};

/**
 * Looks what a swap would do; the roster is locked. Throws `changed-meanwhile` where one of the shifts is not there any
 * more or has begun, `state-forbids` where it breaks a constraint: each of them is in `details.faults`, whom they concern in `names`.
 */
export const planSwap = async (tx: Tx, swap: SwapRow, now: Date): Promise<SwapPlan> => {
  const { offeredBy, offeredTo, startsAt, inReturn } = swap;
  const ids = [offeredBy, offeredTo];
  const [before, workers] = await Promise.all([
    findShiftsAround(tx, ids, inReturn ? [startsAt, inReturn] : [startsAt]),
    findWorkers(tx, ids),
  ]);
  const given = { agentId: offeredBy, startsAt: startsAt.toISOString() };
  const after = swapShifts(before, { given, to: offeredTo, inReturn: inReturn?.toISOString() ?? null }, workers);
  const moved = after.flatMap((shift, at) => {
    const from = before[at]?.agentId as string;
    return shift.agentId === from ? [] : [{ from, shift }];
  });
  const isLate = [startsAt, inReturn].some((starts) => starts !== null && starts <= now);
  if (isLate || moved.length !== (inReturn ? 2 : 1))
    throw new HotlineError('changed-meanwhile', 'a shift of the swap is gone', { by: null });
  const faults = newFaults(before, after, workers);
  if (faults.length > 0) {
    const names = Object.fromEntries(workers.filter(({ id }) => ids.includes(id)).map(({ id, name }) => [id, name]));
    throw new HotlineError('state-forbids', 'swap breaks constraints', { faults, names });
  }
  return { before, after, moved };
};

/**
 * Lets a swap hold that both agreed to: the published shifts change hands, the drafts of their weeks with them where
 * they were the same; the other of both and the supervisors are told once. Throws as {@link planSwap}.
 */
export const carryOutSwap = async (tx: Tx, swap: SwapRow, now: Date, byId: string): Promise<void> => {
  const { before, after, moved } = await planSwap(tx, swap, now);
  for (const { from, shift } of moved) await saveShiftGiven(tx, from, shift);
  for (const monday of new Set(moved.map(({ shift }) => shift.monday))) {
    await savePublishedChange(tx, monday, byId);
    await saveRosterEvent(tx, monday, 'swapped', byId, { swapId: swap.id });
    await saveLiveEvent(tx, { kind: 'roster', key: monday, data: { byId } });
  }
  await tellConcerned(tx, before, after, byId);
  const names = new Map((await findWorkers(tx, [swap.offeredBy, swap.offeredTo])).map(({ id, name }) => [id, name]));
  const spanOf = (from: string) => {
    const shift = moved.find((one) => one.from === from)?.shift;
    return shift ? { startsAt: shift.startsAt, endsAt: shift.endsAt } : null;
  };
  const shift = spanOf(swap.offeredBy);
  if (!shift) return;
  const about = {
    kind: 'swapped' as const,
    by: names.get(swap.offeredBy) ?? '',
    with: names.get(swap.offeredTo) ?? '',
    shift,
    inReturn: spanOf(swap.offeredTo),
  };
  for (const id of await findSupervisors(tx)) await tellAgent(tx, id, about);
};
