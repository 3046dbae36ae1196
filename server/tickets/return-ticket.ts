import type { z } from 'zod';
import { loadCatalogue } from '#server/departments/load-catalogue.ts';
import { changeTicket } from '#server/tickets/change-ticket.ts';
import { saveReturn } from '#server/tickets/return.store.ts';
import { saveNews } from '#server/tickets/ticket.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import type { actionSchemas } from '#shared/tickets/inputs.ts';

/**
 * Gives a matter back that is not the department's: to the one whose it is, and the citizen is told; where that is not
 * known it waits with its department's name to be routed by hand, and the citizen is told with the transfer. Kept with
 * the rule that sent it there. Throws `not-found` (department), and `invalid-input` for the department that has it.
 */
export const returnTicket = async (ctx: SignedIn, input: z.output<typeof actionSchemas.return>) => {
  const to = input.departmentId;
  const { departments } = await loadCatalogue(ctx.services.db);
  if (to && !departments.some(({ id }) => id === to)) throw new HotlineError('not-found', 'department');
  return changeTicket(ctx, 'return', input, async (tx, { number, departmentId: from }) => {
    if (to === from) throw new HotlineError('invalid-input', 'returned to itself', { fields: ['departmentId'] });
    return {
      columns: { departmentId: to ?? from, assigneeId: null, crewId: null },
      data: { from, to, words: input.words },
      also: async () => {
        await saveReturn(tx, { number, from, to, words: input.words, agentId: ctx.viewer.id });
        if (to) await saveNews(tx, number, 'transferred', '');
      },
    };
  });
};
