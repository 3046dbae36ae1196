import { announce } from '#client/a11y/announcer.ts';
import { m } from '#client/paraglide/messages.js';
import { dueWords } from '#client/tickets/event-words.ts';
import { placeName } from '#client/tickets/row-name.ts';
import type { Ticket } from '#client/tickets/ticket-shape.ts';

type Names = Parameters<typeof placeName>[1] & { category: (id: string | null) => string };

const ofClock = ['due soon', 'overdue', 'escalated'];

const entryOf = (ticket: Ticket) => ticket.timeline.findLast(({ kind }) => ofClock.includes(kind));
const isDueSoon = (ticket: Ticket): boolean => entryOf(ticket)?.kind === 'due soon';

/** One ticket by what and where; more than one in numbers. */
export const deadlineSentence = (tickets: readonly Ticket[], names: Names): string => {
  const [first] = tickets;
  if (first && tickets.length === 1) {
    const { deadline } = dueWords(entryOf(first)?.data ?? {});
    const what = [names.category(first.categoryId), placeName(first, names)]
      .filter(Boolean)
      .join(m.tickets_row_comma());
    return isDueSoon(first) ? m.tickets_news_due_soon({ deadline, what }) : m.tickets_news_overdue({ deadline, what });
  }
  const soon = tickets.filter(isDueSoon).length;
  const overdue = tickets.length - soon;
  return [
    overdue > 0 && m.tickets_news_overdue_many({ count: overdue }),
    soon > 0 && m.tickets_news_due_soon_many({ count: soon }),
  ]
    .filter(Boolean)
    .join(m.tickets_row_comma());
};

const restMilliseconds = 1500;
const waiting = new Map<string, Ticket>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says that a deadline is due soon or overdue; what comes close together, as after a server was down, is one sentence. */
export const tellDeadline = (ticket: Ticket, names: Names): void => {
  waiting.set(ticket.number, ticket);
  clearTimeout(timer);
  timer = setTimeout(() => {
    announce(deadlineSentence([...waiting.values()], names), 'soon', { category: 'ticket' });
    waiting.clear();
  }, restMilliseconds);
};
