import type { Db } from '#server/db/connection.ts';
import type { LiveEvent } from '#server/live/feed.ts';
import { findTicket, type TicketDetail } from '#server/tickets/ticket.store.ts';
import { maySee } from '#server/tickets/tickets.policy.ts';
import type { SignedIn } from '#server/trpc.ts';

/**
 * What another desk hears of a ticket: its new shape without the citizen, or that it left the viewer's department. `told`:
 * the viewer is to hear of it wherever she is.
 */
export type TicketNews =
  | { kind: 'ticket'; ticket: TicketDetail; what: string; by: string | null; told: boolean }
  | { kind: 'gone'; number: string; by: string | null };

// All desks of a server hear of the same event at the same moment: its ticket is read once.
const reading = new Map<string, Promise<TicketDetail | null>>();
const ticketOf = (db: Db, event: LiveEvent): Promise<TicketDetail | null> => {
  const running = reading.get(event.id) ?? findTicket(db, event.key);
  if (!reading.has(event.id)) {
    reading.set(event.id, running);
    setTimeout(() => reading.delete(event.id), 2000).unref();
  }
  return running;
};

/** The news of a ticket for this viewer, or null where there is none. */
export const ticketNews = async ({ services, viewer }: SignedIn, event: LiveEvent): Promise<TicketNews | null> => {
  if (viewer.role === 'administrator') return null;
  const ticket = await ticketOf(services.db, event);
  if (!ticket) return null;
  const by = (event.data.by as string | undefined) ?? null;
  if (!maySee(viewer, ticket)) {
    return (event.data.from as string[] | undefined)?.includes(viewer.departmentId ?? '')
      ? { kind: 'gone', number: ticket.number, by }
      : null;
  }
  return {
    kind: 'ticket',
    // It goes to every desk, and who reads a citizen's data is recorded: that comes with the opening of the ticket.
    ticket: { ...ticket, citizen: null },
    what: String(event.data.what),
    by,
    told: Array.isArray(event.data.told) && event.data.told.includes(viewer.id),
  };
};
