import type { Ticket } from '#client/tickets/ticket-shape.ts';

/** The id of the newest entry of the timeline; 0 without a ticket. */
export const lastEntry = (ticket: Ticket | undefined): number => Number(ticket?.timeline.at(-1)?.id ?? 0);
