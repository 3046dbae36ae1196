import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useAnnouncer } from '#client/a11y/announcer.ts';
import { setLocale } from '#client/paraglide/runtime.js';
import { deadlineSentence, tellDeadline } from '#client/tickets/deadline-news.ts';
import type { Ticket } from '#client/tickets/ticket-shape.ts';

const names = { category: () => 'Street light', district: () => '', place: (_: string | null, name: string) => name };
const ticket = (number: string, kind: string, deadline = 'arrive') =>
  ({
    number,
    categoryId: 'street-light',
    road: 'Heping Road',
    timeline: [
      { kind: 'opened', data: {} },
      { kind, data: { deadline } },
      { kind: 'note', data: {} },
    ],
  }) as unknown as Ticket;

beforeEach(() => {
  useAnnouncer.setState({ log: [] });
  void setLocale('en', { reload: false });
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

test('one deadline is told by what and where, in both languages', () => {
  expect(deadlineSentence([ticket('a', 'overdue')], names)).toBe('Overdue arrival, Street light, Heping Road');
  expect(deadlineSentence([ticket('a', 'escalated')], names)).toBe('Overdue arrival, Street light, Heping Road');
  expect(deadlineSentence([ticket('a', 'due soon', 'resolve')], names)).toBe(
    'Due soon, resolution, Street light, Heping Road',
  );
  void setLocale('zh-TW', { reload: false });
  expect(deadlineSentence([ticket('a', 'overdue')], names)).toContain('到場逾期');
});

test('what comes close together is one announcement in numbers', () => {
  const said = () => useAnnouncer.getState().log.map(({ text }) => text);
  for (const number of ['a', 'b', 'b', 'c'])
    tellDeadline(ticket(number, number === 'c' ? 'due soon' : 'overdue'), names);
  vi.advanceTimersByTime(3000);
  expect(said()).toEqual(['2 overdue, 1 due soon']);
});
