import { client, type Inputs } from '#client/api/trpc.ts';
import type { Ticket } from '#client/tickets/ticket-shape.ts';
import type { TicketAction } from '#shared/tickets/states.ts';

/** What an action sends besides the number and the version. */
export type ActionFields<A extends TicketAction> = Omit<Inputs['tickets'][A], 'number' | 'version'>;

type Base = { number: string; version: number };

/** Does something to a ticket. Gives its new shape; throws what the server says. */
export const sendAction = <A extends TicketAction>(action: A, base: Base, fields: ActionFields<A>): Promise<Ticket> => {
  const procedure = client.tickets[action] as { mutate: (input: object) => Promise<Ticket> };
  // A note is never refused because somebody else changed the ticket: it names no version.
  return procedure.mutate(action === 'note' ? { number: base.number, ...fields } : { ...base, ...fields });
};
