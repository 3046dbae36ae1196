import type { Outputs } from '#client/api/trpc.ts';
import { isLate, standing } from '#shared/deadlines/due.ts';

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
  due: ticket.due,
});

const over = ['closed', 'merged', 'cancelled'];

/** Whether something is still to be done about it. */
export const isActive = ({ state }: Pick<TicketRow, 'state'>): boolean => !over.includes(state);

/** Whether the department is late with something at `now` (milliseconds). */
export const isOverdue = ({ due }: Pick<TicketRow, 'due'>, now: number): boolean => isLate(due, now);

/** Whether anything of it is due soon or overdue at `now` (milliseconds), the next update too. */
export const hasDue = ({ due, urgency }: Pick<TicketRow, 'due' | 'urgency'>, now: number): boolean =>
  due.some((one) => standing(one, urgency, now) !== null);

/** Whether anything of it is overdue at `now` (milliseconds), the next update too. */
export const hasOverdue = ({ due, urgency }: Pick<TicketRow, 'due' | 'urgency'>, now: number): boolean =>
  due.some((one) => standing(one, urgency, now) === 'overdue');
