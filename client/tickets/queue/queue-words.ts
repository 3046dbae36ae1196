import { m } from '#client/paraglide/messages.js';
import type { QueueFilter } from '#shared/tickets/inputs.ts';

// The server counts no further.
const countedAtMost = 1000;

const empty: Record<QueueFilter, () => string> = {
  all: m.tickets_queue_empty,
  mine: m.tickets_queue_empty_mine,
  department: m.tickets_queue_empty,
  overdue: m.tickets_queue_empty_overdue,
  new: m.tickets_queue_empty_new,
  waiting: m.tickets_queue_empty_waiting,
  'due soon': m.tickets_queue_empty_due_soon,
};

/** What an empty queue says. */
export const emptyWords = (filter: QueueFilter): string => empty[filter]();

/** How many tickets the queue holds. */
export const countWords = (count: number, filter: QueueFilter): string => {
  if (count <= 0) return emptyWords(filter);
  return count < countedAtMost ? m.tickets_queue_count({ count }) : m.tickets_queue_many({ count: countedAtMost });
};
