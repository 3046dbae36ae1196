import { hasDue, isActive, type TicketRow } from '#client/tickets/ticket-shape.ts';
import type { QueueFilter } from '#shared/tickets/inputs.ts';

/** What the queue is narrowed to. `departmentId`: for the filter `department`. */
export type Narrowing = { filter: QueueFilter; departmentId: string | null; agentId: string };

/** Whether a ticket belongs to the narrowed queue, as the server decides it. */
export const fitsFilter = (row: TicketRow, { filter, departmentId, agentId }: Narrowing, now: number): boolean => {
  if (!isActive(row) || (departmentId !== null && row.departmentId !== departmentId)) return false;
  switch (filter) {
    case 'mine':
      return row.assigneeId === agentId;
    case 'due':
      return hasDue(row, now);
    case 'asked':
      return row.asksSupervisor;
    case 'new':
      return row.state === 'open';
    case 'waiting':
      return row.state === 'waiting for citizen';
    default:
      return true;
  }
};
