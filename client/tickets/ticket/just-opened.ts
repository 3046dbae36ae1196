import type { Ticket } from '#client/tickets/ticket-shape.ts';

/** Whether this agent opened the ticket and nothing has happened to it since: the caller is still to hear its number. */
export const isJustOpened = (ticket: Pick<Ticket, 'openedBy' | 'timeline'>, agentId: string | undefined): boolean =>
  agentId !== undefined && ticket.openedBy === agentId && ticket.timeline.length === 1;
