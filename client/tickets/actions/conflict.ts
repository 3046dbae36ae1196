import { m } from '#client/paraglide/messages.js';
import { spokenEvent } from '#client/tickets/event-words.ts';
import { lastEntry } from '#client/tickets/last-entry.ts';
import type { Ticket, TimelineEntry } from '#client/tickets/ticket-shape.ts';
import type { Role } from '#shared/permissions.ts';
import { actionsFor, type TicketAction } from '#shared/tickets/states.ts';

/** What an action was begun on: the version that the agent saw, and the newest entry of its timeline. */
export type Pinned = { version: number; entry: number };

export const pin = (ticket: Ticket): Pinned => ({ version: ticket.version, entry: lastEntry(ticket) });

/** How it stands after somebody else was first. */
export type Conflict = { sentence: string; pinned: Pinned; possible: boolean };

type Told = Pick<TimelineEntry, 'kind' | 'data' | 'by'>;

/** What a refusal tells of the changes, as far as it can be understood. */
export const eventsTold = (details: Record<string, unknown>): Told[] =>
  Array.isArray(details.events) ? (details.events as Told[]) : [];

/**
 * Who changed what since `pinned`, the version to go on from, and whether the action is still possible. `ticket` is the
 * newest shape; without it the refusal's own events are told and the version that they lead to is taken.
 */
export const conflictOf = (
  action: TicketAction,
  role: Role,
  pinned: Pinned,
  { ticket, events }: { ticket: Ticket | null; events: Told[] },
  names: Parameters<typeof spokenEvent>[1],
): Conflict => {
  const changes = ticket ? ticket.timeline.filter(({ id }) => Number(id) > pinned.entry) : events;
  const possible = !ticket || actionsFor(ticket.state, role).includes(action);
  const told = changes.map((event) => spokenEvent(event, names)).join(m.tickets_stop());
  const sentence = !told
    ? m.tickets_not_possible()
    : possible
      ? m.tickets_conflict({ events: told })
      : m.tickets_conflict_over({ events: told });
  // A follower joins without a new version; every other change makes one.
  const versions = events.filter(({ kind }) => kind !== 'followed').length;
  return {
    sentence,
    pinned: ticket ? pin(ticket) : { ...pinned, version: pinned.version + versions },
    possible,
  };
};
