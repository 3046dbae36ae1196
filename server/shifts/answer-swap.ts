import type { z } from 'zod';
import type { Tx } from '#server/db/connection.ts';
import { carryOutSwap, planSwap } from '#server/shifts/carry-out-swap.ts';
import { changeSwap } from '#server/shifts/change-swap.ts';
import { findShiftsAround, type SwapRow } from '#server/shifts/swap.store.ts';
import { tellAgent } from '#server/shifts/tell-concerned.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import type { NewsAbout } from '#shared/shifts/news.ts';
import type { answerSwapSchema } from '#shared/shifts/swap.ts';

const spanFrom = async (tx: Tx, agentId: string, at: Date) => {
  const shift = (await findShiftsAround(tx, [agentId], [at])).find((one) => one.startsAt === at.toISOString());
  if (!shift) throw new HotlineError('changed-meanwhile', 'the shift is gone', { by: null });
  return { startsAt: shift.startsAt, endsAt: shift.endsAt };
};

const toldOf = async (tx: Tx, swap: SwapRow, what: 'answered' | 'refused', by: string): Promise<NewsAbout> => ({
  kind: 'swap',
  what,
  by,
  shift: await spanFrom(tx, swap.offeredBy, swap.startsAt),
  inReturn: swap.inReturn ? await spanFrom(tx, swap.offeredTo, swap.inReturn) : null,
});

/**
 * Answers what a colleague offered: takes it, which is carried out at once; gives a shift for it, to which the colleague
 * has to agree; or refuses. Throws `not-found`, `changed-meanwhile`, `invalid-input` (a shift of the same time), and `state-forbids` with the faults where the swap
 * would break a constraint.
 */
export const answerSwap = (ctx: SignedIn, input: z.output<typeof answerSwapSchema>): Promise<void> =>
  changeSwap(ctx, input.id, 'offeredTo', ['offered'], async (tx, swap, now) => {
    if (input.answer === 'take') {
      await carryOutSwap(tx, swap, now, ctx.viewer.id);
      return { state: 'agreed', inReturn: null };
    }
    if (input.answer === 'refuse') {
      await tellAgent(tx, swap.offeredBy, await toldOf(tx, swap, 'refused', ctx.viewer.name));
      return { state: 'refused', inReturn: null };
    }
    const answered = { ...swap, inReturn: new Date(input.startsAt) };
    if (answered.inReturn.getTime() === swap.startsAt.getTime())
      throw new HotlineError('invalid-input', 'the same time');
    await planSwap(tx, answered, now);
    await tellAgent(tx, swap.offeredBy, await toldOf(tx, answered, 'answered', ctx.viewer.name));
    return { state: 'answered', inReturn: answered.inReturn };
  });
