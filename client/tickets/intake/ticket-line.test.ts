import { expect, test } from 'vitest';
import { type Near, ticketLine } from '#client/tickets/intake/ticket-line.ts';

const now = Date.parse('2026-11-24T10:00:00Z');
const line = { locale: 'en' as const, now, state: 'Open', comma: ', ', place: 'Siwei 3rd Road' };
const nowhere = { ...line, place: '' };
const ticket = {
  words: 'Street light dark since Sunday\nnear the school',
  spot: 'No. 12',
  openedAt: '2026-11-22T09:00:00Z',
} as unknown as Near;

test('what, where, since when, how far', () => {
  expect(ticketLine(ticket, line)).toBe('Street light dark since Sunday, Siwei 3rd Road, No. 12, 2 days ago, Open');
});

test('long words are cut, Chinese ones sooner', () => {
  const long = { ...ticket, words: 'a'.repeat(60), spot: '' };
  expect(ticketLine(long, nowhere)).toBe(`${'a'.repeat(40)}…, 2 days ago, Open`);
  expect(ticketLine({ ...long, words: '暗'.repeat(30) }, nowhere).startsWith(`${'暗'.repeat(20)}…`)).toBe(true);
});
