import { z } from 'zod';
import type { Fault } from '#shared/shifts/fault.ts';
import { faultsOf } from '#shared/shifts/faults-of.ts';
import { breaksFor } from '#shared/shifts/plan-breaks.ts';
import type { Shift, Span, Worker } from '#shared/shifts/shift.ts';

/**
 * An offered shift waits for the colleague; answered: the colleague gives one for it, and who offered has to agree. An
 * agreed swap was carried out.
 */
export type SwapState = 'offered' | 'answered' | 'agreed' | 'refused' | 'withdrawn';

const moment = z.iso.datetime();
export const offerShiftSchema = z.object({ startsAt: moment, agentId: z.string().max(100) });
export const swapIdSchema = z.object({ id: z.string().regex(/^\d{1,18}$/) });
/** `take`: for nothing. `give`: for the own shift that begins then. */
export const answerSwapSchema = swapIdSchema.and(
  z.discriminatedUnion('answer', [
    z.object({ answer: z.literal('take') }),
    z.object({ answer: z.literal('refuse') }),
    z.object({ answer: z.literal('give'), startsAt: moment }),
  ]),
);
export const settleSwapSchema = swapIdSchema.extend({ agree: z.boolean() });

/** Whose shift is swapped, by when it begins. */
type Given = { agentId: string; startsAt: string };

/** Who gives which shift to whom, and which one for it; null: none. */
export type Swap = { given: Given; to: string; inReturn: string | null };

/** An open swap as one of both sees it. `own`: the shift is one's own. */
export type OpenSwap = {
  id: string;
  own: boolean;
  other: string;
  shift: Span;
  inReturn: Span | null;
  state: SwapState;
};

/** The shifts after a swap, each with the breaks that its agent needs. */
export const swapShifts = <S extends Shift>(shifts: readonly S[], swap: Swap, workers: readonly Worker[]): S[] => {
  const { given, to, inReturn } = swap;
  const movedTo = ({ agentId, startsAt }: S): string | null => {
    if (agentId === given.agentId && startsAt === given.startsAt) return to;
    return agentId === to && startsAt === inReturn ? given.agentId : null;
  };
  return shifts.map((shift) => {
    const agentId = movedTo(shift);
    if (agentId === null) return shift;
    const moved = { ...shift, agentId };
    return { ...moved, breaks: breaksFor(moved, workers) };
  });
};

/** The constraints that are broken after a change of published shifts and were not before. */
export const newFaults = (before: readonly Shift[], after: readonly Shift[], workers: readonly Worker[]): Fault[] => {
  const known = new Set(faultsOf(before, [], workers).map((fault) => JSON.stringify(fault)));
  return faultsOf(after, [], workers).filter((fault) => !known.has(JSON.stringify(fault)));
};
