import { useEffect, useEffectEvent, useRef } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { useNames } from '#client/api/catalogue.ts';
import { type News, onNews } from '#client/api/live.ts';
import { useSelf } from '#client/api/self.ts';
import { m } from '#client/paraglide/messages.js';
import { tellDeadline } from '#client/tickets/deadline-news.ts';
import { spokenEvent } from '#client/tickets/event-words.ts';
import { lastEntry } from '#client/tickets/last-entry.ts';
import { cachedTicket, dropTicket, writeTicket } from '#client/tickets/ticket-cache.ts';
import { spokenTicketNumber } from '#shared/ticket-number.ts';

/**
 * Writes the news of tickets into the caches: a row changes where it stands, the open page follows. Says what somebody
 * else did to the ticket that is open, once; what was done here or in another tab of the same agent is not told.
 */
export const useTicketNews = (currentNumber: string | null): void => {
  const { data: self } = useSelf();
  const names = useNames();
  // The newest entry of the open ticket's timeline that the agent knows; 0 until the page has it.
  const heard = useRef({ number: currentNumber, entry: 0 });
  useEffect(() => {
    heard.current = { number: currentNumber, entry: 0 };
  }, [currentNumber]);

  const hear = useEffectEvent((news: News) => {
    if (!self || (news.kind !== 'ticket' && news.kind !== 'gone')) return;
    const number = news.kind === 'ticket' ? news.ticket.number : news.number;
    const isOpen = number === currentNumber;
    if (news.kind === 'gone') {
      dropTicket(number, self);
      if (isOpen && news.by !== self.id) announce(m.tickets_gone(), 'soon', { category: 'ticket' });
      return;
    }
    if (isOpen) heard.current.entry ||= lastEntry(cachedTicket(number));
    writeTicket(news.ticket, self);
    if (news.told && !isOpen) tellDeadline(news.ticket, names);
    if (news.what === 'return' && news.ticket.asksSupervisor && self.role === 'supervisor' && !isOpen) {
      announce(m.tickets_asks_supervisor({ number: spokenTicketNumber(number) }), 'soon', { category: 'ticket' });
    }
    if (!isOpen || news.by === self.id || heard.current.entry === 0) return;
    const entries = news.ticket.timeline.filter(({ id, by }) => Number(id) > heard.current.entry && by !== self.name);
    heard.current.entry = Math.max(heard.current.entry, lastEntry(news.ticket));
    if (entries.length === 0) return;
    const sentences = entries.map((entry) => spokenEvent(entry, names));
    announce(sentences.join(m.tickets_stop()), 'soon', { category: 'ticket' });
  });

  useEffect(() => onNews(hear), []);
};
