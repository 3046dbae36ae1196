import type { z } from 'zod';
import type { Tx } from '#server/db/connection.ts';
import { loadCatalogue } from '#server/departments/load-catalogue.ts';
import { changeTicket, type Effect } from '#server/tickets/change-ticket.ts';
import { countReturns, saveReturn } from '#server/tickets/return.store.ts';
import { saveNews } from '#server/tickets/save-news.ts';
import type { TicketRow } from '#server/tickets/ticket.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import type { actionSchemas } from '#shared/tickets/inputs.ts';

/** So often two departments may give a matter back to one another before a supervisor is asked. */
const returnsByThemselves = 2;

/**
 * What it does to a ticket to be given back as not the department's: it goes to the one whose it is, and the citizen is
 * told; where that is not known it waits with its department's name to be routed by hand, and the citizen is told with
 * the transfer. Kept with the rule that sent it there. From the third return between the same two departments on, only a
 * supervisor sends it on. Throws `not-found` (department), and `invalid-input` for the
 * department that has it.
 */
export const giveBack = async (
  tx: Tx,
  { services, viewer }: SignedIn,
  ticket: TicketRow,
  { departmentId: to, words }: { departmentId: string | null; words: string },
): Promise<Effect> => {
  const { number, departmentId: from } = ticket;
  const { departments } = await loadCatalogue(services.db);
  if (to && !departments.some(({ id }) => id === to)) throw new HotlineError('not-found', 'department');
  if (to === from) throw new HotlineError('invalid-input', 'returned to itself', { fields: ['departmentId'] });
  const asksSupervisor = to !== null && (await countReturns(tx, number, from, to)) >= returnsByThemselves;
  return {
    columns: { departmentId: to ?? from, assigneeId: null, crewId: null, asksSupervisor },
    data: { from, to, words },
    also: async () => {
      await saveReturn(tx, { number, from, to, words, agentId: viewer.id });
      if (to) await saveNews(tx, ticket, 'transferred', '');
    },
  };
};

/** A supervisor gives a matter back for its department, as {@link giveBack} says. */
export const returnTicket = (ctx: SignedIn, input: z.output<typeof actionSchemas.return>) =>
  changeTicket(ctx, 'return', input, (tx, ticket) => giveBack(tx, ctx, ticket, input));
