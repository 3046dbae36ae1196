import type { TicketDetail } from '#server/tickets/ticket.store.ts';
import type { Viewer } from '#server/trpc.ts';
import { type OrderState, staysSeen } from '#shared/dispatch/states.ts';
import { HotlineError } from '#shared/errors.ts';
import { actionsFor, nextState, type TicketAction, type TicketState } from '#shared/tickets/states.ts';

type Seen = { orders: { departmentId: string; state: OrderState }[] };

/** Whether the viewer may see the ticket at all: an officer sees that for which the own department has an order, or had one that is done. */
export const maySee = (viewer: Viewer, { orders }: Seen): boolean =>
  viewer.role !== 'officer' ||
  orders.some(({ departmentId, state }) => departmentId === viewer.departmentId && staysSeen(state));

/**
 * The ticket as the viewer may see it: a confidential reporter's name does not leave the hotline, and no citizen's stays
 * with a department that gave the matter back.
 */
export const seenBy = (viewer: Viewer, ticket: TicketDetail): TicketDetail =>
  viewer.role === 'officer' && (ticket.confidential || !maySee(viewer, ticket)) ? { ...ticket, citizen: null } : ticket;

/** The state that the action leads to. Throws `forbidden`, `state-forbids`, or `asks-supervisor` for a matter that departments give back to one another. */
export const allowAction = (
  viewer: Viewer,
  ticket: { state: TicketState; asksSupervisor: boolean },
  action: TicketAction,
): TicketState => {
  const next = nextState(ticket.state, action);
  if (!next) throw new HotlineError('state-forbids', `${action} in ${ticket.state}`, { state: ticket.state, action });
  if (!actionsFor(ticket.state, viewer.role).includes(action)) throw new HotlineError('forbidden', action);
  const sendsOn = action === 'dispatch' || action === 'transfer';
  if (ticket.asksSupervisor && sendsOn && viewer.role !== 'supervisor') {
    throw new HotlineError('asks-supervisor', action);
  }
  return next;
};
