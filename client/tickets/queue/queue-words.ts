import { m } from '#client/paraglide/messages.js';
import type { QueueFilter } from '#shared/tickets/inputs.ts';

/** How many tickets the queue holds, and how many of them are overdue. */
export type Counted = { count: number; overdue: number };

// The server counts no further.
const countedAtMost = 1000;

const empty: Record<QueueFilter, () => string> = {
  all: m.tickets_queue_empty,
  mine: m.tickets_queue_empty_mine,
  department: m.tickets_queue_empty,
  due: m.tickets_queue_empty_due,
  new: m.tickets_queue_empty_new,
  waiting: m.tickets_queue_empty_waiting,
  asked: m.tickets_queue_empty_asked,
};

/** What an empty queue says. */
export const emptyWords = (filter: QueueFilter): string => empty[filter]();

/** All of the queue in one sentence: how many tickets, and in the lists of what is due how many of them are overdue. */
export const countWords = ({ count, overdue }: Counted, filter: QueueFilter): string => {
  if (count <= 0) return emptyWords(filter);
  const all = count < countedAtMost ? m.tickets_queue_count({ count }) : m.tickets_queue_many({ count: countedAtMost });
  const late = overdue > 0 && m.tickets_news_overdue_many({ count: overdue });
  const soon = count > overdue && m.tickets_news_due_soon_many({ count: count - overdue });
  const parts = filter === 'due' ? [late, soon] : [all, filter === 'mine' && late];
  return parts.filter(Boolean).join(m.tickets_row_comma());
};
