import type { Outputs } from '#client/api/trpc.ts';
import { dueSoonUntil } from '#shared/deadlines/rungs.ts';
import { rests } from '#shared/tickets/states.ts';

/** The ticket as the page shows it; the shape that the server, its mutations and its news all give. */
export type Ticket = Outputs['tickets']['detail'];
/** One entry of a ticket's timeline. */
export type TimelineEntry = Ticket['timeline'][number];
/** The ticket as a list shows it. */
export type TicketRow = Outputs['tickets']['queue']['rows'][number];

/** What a list needs of a ticket. */
export const rowOf = (ticket: Ticket): TicketRow => ({
  number: ticket.number,
  version: ticket.version,
  urgency: ticket.urgency,
  state: ticket.state,
  categoryId: ticket.categoryId,
  departmentId: ticket.departmentId,
  districtId: ticket.districtId,
  road: ticket.road,
  landmark: ticket.landmark,
  assigneeId: ticket.assigneeId,
  resolveBy: ticket.resolveBy,
  openedAt: ticket.openedAt,
  asksSupervisor: ticket.asksSupervisor,
});

const over = ['closed', 'merged', 'cancelled'];

/** Whether something is still to be done about it. */
export const isActive = ({ state }: Pick<TicketRow, 'state'>): boolean => !over.includes(state);

/** Whether the matter should have been resolved by `now` (milliseconds) and is not. */
export const isOverdue = (row: Pick<TicketRow, 'state' | 'resolveBy'>, now: number): boolean =>
  isActive(row) && !rests(row.state) && new Date(row.resolveBy).getTime() < now;

/** Whether the matter is to be resolved soon after `now` (milliseconds). */
export const isDueSoon = (row: Pick<TicketRow, 'state' | 'resolveBy' | 'urgency'>, now: number): boolean => {
  const left = isActive(row) && !rests(row.state) && !isOverdue(row, now);
  return left && new Date(row.resolveBy) <= dueSoonUntil(new Date(now), row.urgency);
};
