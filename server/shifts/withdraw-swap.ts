import { changeSwap } from '#server/shifts/change-swap.ts';
import type { SignedIn } from '#server/trpc.ts';

/** Takes an offer back, answered or not. Throws `not-found`, `changed-meanwhile` where it is over. */
export const withdrawSwap = (ctx: SignedIn, { id }: { id: string }): Promise<void> =>
  changeSwap(ctx, id, 'offeredBy', ['offered', 'answered'], async (_tx, { inReturn }) => ({
    state: 'withdrawn',
    inReturn,
  }));
