import type { z } from 'zod';
import { carryOutSwap } from '#server/shifts/carry-out-swap.ts';
import { changeSwap } from '#server/shifts/change-swap.ts';
import type { SignedIn } from '#server/trpc.ts';
import type { settleSwapSchema } from '#shared/shifts/swap.ts';

/**
 * Agrees to the shift that a colleague gives for the offered one, which is carried out at once, or does not. Throws
 * `not-found`, `changed-meanwhile`, and `state-forbids` with the faults where the swap would break a constraint.
 */
export const settleSwap = (ctx: SignedIn, { id, agree }: z.output<typeof settleSwapSchema>): Promise<void> =>
  changeSwap(ctx, id, 'offeredBy', ['answered'], async (tx, swap, now) => {
    if (agree) await carryOutSwap(tx, swap, now, ctx.viewer.id);
    return { state: agree ? 'agreed' : 'refused', inReturn: swap.inReturn };
  });
