import { failureOf, sentenceFor } from '#client/api/errors.ts';
import { queryClient, trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { faultWords } from '#client/shifts/shift-words.ts';
import type { Fault } from '#shared/shifts/fault.ts';

/** Why a swap is not possible, in words: what it would break, or that it is over. */
export const swapTrouble = async (error: unknown): Promise<string> => {
  const { code, details } = failureOf(error);
  if (code === 'state-forbids' && Array.isArray(details.faults)) {
    const [fault] = details.faults as Fault[];
    const names = details.names as Record<string, string>;
    return m.shifts_swap_breaks({ fault: fault ? faultWords(fault, names[fault.agentId] ?? '') : '' });
  }
  if (code === 'state-forbids') return m.shifts_offered_already();
  if (code !== 'changed-meanwhile') return sentenceFor(error);
  await queryClient.invalidateQueries(trpc.shifts.own.queryFilter());
  return m.shifts_swap_over();
};
