import type { z } from 'zod';
import { loadCatalogue } from '#server/departments/load-catalogue.ts';
import { sendOrder } from '#server/dispatch/send-order.ts';
import { changeTicket } from '#server/tickets/change-ticket.ts';
import type { SignedIn } from '#server/trpc.ts';
import { isLive } from '#shared/dispatch/states.ts';
import { HotlineError } from '#shared/errors.ts';
import type { actionSchemas } from '#shared/tickets/inputs.ts';

const refuse = (why: string, field: string) => new HotlineError('invalid-input', why, { fields: [field] });

/**
 * Sends a matter to a crew, or to a department that chooses one. The matter's own department leads and is sent for first;
 * others help, and `words` say with what. An order that nobody has accepted yet goes to another crew of its department.
 * Throws `not-found` (department, crew), and `invalid-input` where a helper comes before the lead or without words, or
 * the order is there already.
 */
export const dispatchTicket = async (ctx: SignedIn, input: z.output<typeof actionSchemas.dispatch>) => {
  const { departments, crews } = await loadCatalogue(ctx.services.db);
  const crew = crews.find(({ id }) => id === input.crewId);
  if (input.crewId && !crew) throw new HotlineError('not-found', 'crew');
  const asked = crew?.departmentId ?? input.departmentId;
  if (asked && !departments.some(({ id }) => id === asked)) throw new HotlineError('not-found', 'department');
  return changeTicket(ctx, 'dispatch', input, async (tx, ticket) => {
    const { number } = ticket;
    const departmentId = asked ?? ticket.departmentId;
    const order = ticket.orders.find((one) => one.departmentId === departmentId && isLive(one.state));
    const leads = departmentId === ticket.departmentId;
    const takesLead = leads && !order?.leads;
    if (order && !takesLead && (order.state !== 'sent' || !crew || crew.id === order.crewId)) {
      throw refuse('has its order', 'departmentId');
    }
    if (!leads && ticket.state === 'open') throw refuse('the lead goes first', 'departmentId');
    if (!leads && !order && input.words === '') throw refuse('nothing asked', 'words');
    // Without a word about crews the one goes that the rules named.
    const crewId = input.crewId === undefined && leads ? ticket.crewId : (crew?.id ?? null);
    const { words } = input;
    return {
      columns: leads ? { crewId, asksSupervisor: false } : {},
      data: { departmentId, crewId, ...(words !== '' && { words }) },
      also: () => sendOrder(tx, { number, departmentId, crewId, leads, words, sentBy: ctx.viewer.id }),
    };
  });
};
