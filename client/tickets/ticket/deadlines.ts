import { isActive, type Ticket } from '#client/tickets/ticket-shape.ts';
import type { DeadlineState } from '#client/ui/deadline-badge.tsx';
import { dueSoonUntil } from '#shared/deadlines/rungs.ts';

export type DeadlineKind = 'accept' | 'arrive' | 'update' | 'resolve';
/** One deadline of a ticket, and how it stands; null: there is still time, or the ticket ended otherwise. */
export type Deadline = { kind: DeadlineKind; at: string; state: DeadlineState | null };

// Work that begins on the spot is accepted and arrived, by the first crew or by an agent.
const meets: Record<DeadlineKind, readonly string[]> = {
  accept: ['accept', 'arrive', 'start', 'resolve'],
  arrive: ['arrive', 'start', 'resolve'],
  update: ['resolve', 'cancel'],
  resolve: ['resolve'],
};

const stateOf = (ticket: Ticket, kind: DeadlineKind, at: string, now: number): DeadlineState | null => {
  const reopened = ticket.timeline.findLastIndex((entry) => entry.kind === 'reopen');
  const met = ticket.timeline.slice(reopened + 1).find((entry) => meets[kind].includes(entry.kind));
  if (met) return new Date(met.at).getTime() <= new Date(at).getTime() ? 'met' : 'missed';
  if (!isActive(ticket)) return null;
  // While the citizen is waited for the other clocks stand still.
  if (ticket.state === 'waiting for citizen') return null;
  const dueAt = new Date(at);
  if (dueAt.getTime() < now) return 'overdue';
  // The next news are told by themselves.
  if (kind === 'update') return null;
  return dueAt <= dueSoonUntil(new Date(now), ticket.urgency) ? 'due soon' : null;
};

/** The ticket's deadlines in the order in which they come, as they stand at `now` (milliseconds). */
export const deadlinesOf = (ticket: Ticket, now: number): Deadline[] => {
  const all: [DeadlineKind, string | null][] = [
    ['accept', ticket.acceptBy],
    ['arrive', ticket.arriveBy],
    ['update', ticket.updateBy],
    ['resolve', ticket.resolveBy],
  ];
  return all.flatMap(([kind, at]) => (at ? [{ kind, at, state: stateOf(ticket, kind, at, now) }] : []));
};
