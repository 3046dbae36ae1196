import type { Ticket } from '#client/tickets/ticket-shape.ts';
import type { TicketAction } from '#shared/tickets/states.ts';

/** What every dialog of an action is given. */
export type ActionDialogProps<A extends TicketAction = TicketAction> = {
  ticket: Ticket;
  action: A;
  agentId: string;
  onClose: () => void;
  /** The action is done; `said` is the one sentence that says so. */
  onDone: (ticket: Ticket, said: string) => void;
};

/** The key under which the words typed for an action are kept. */
export const draftKeyOf = (number: string, action: TicketAction): string => `ticket:${number}:${action}`;
