import type { Tx } from '#server/db/connection.ts';
import { databaseNow } from '#server/db/database-now.ts';
import { lockRoster } from '#server/shifts/roster.store.ts';
import { lockSwap, type SwapRow, saveSwapEvent, saveSwapState } from '#server/shifts/swap.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import type { SwapState } from '#shared/shifts/swap.ts';

/**
 * Changes an open swap of one's own, with its history: `change` does what follows and gives the state after it. Throws
 * `not-found` where it is not one's own on that side, `changed-meanwhile` where it is over or in another state.
 */
export const changeSwap = async (
  { services, viewer }: SignedIn,
  id: string,
  side: 'offeredBy' | 'offeredTo',
  states: readonly SwapState[],
  change: (tx: Tx, swap: SwapRow, now: Date) => Promise<{ state: SwapState; inReturn: Date | null }>,
): Promise<void> => {
  const now = await databaseNow(services.db);
  await services.db.transaction().execute(async (tx) => {
    await lockRoster(tx);
    const swap = await lockSwap(tx, id);
    if (swap?.[side] !== viewer.id) throw new HotlineError('not-found', 'swap');
    if (!states.includes(swap.state))
      throw new HotlineError('changed-meanwhile', `swap is ${swap.state}`, { by: null });
    const after = await change(tx, swap, now);
    await saveSwapState(tx, id, after.state, after.inReturn);
    await saveSwapEvent(tx, id, after.state, viewer.id);
  });
  services.live.wake();
};
