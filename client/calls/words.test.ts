import { expect, test } from 'vitest';
import { likelyDisposition, minutesBetween } from '#client/calls/words.ts';

const nothing = { disposition: null, ticketNumbers: [], inquiries: [] };
const inquiry = { articleId: 'a', questionZh: null, questionEn: null, at: '2026-11-24T02:00:00Z' };

test('the disposition follows what happened; a ticket weighs more than an inquiry', () => {
  expect(likelyDisposition(nothing)).toBeNull();
  expect(likelyDisposition({ ...nothing, inquiries: [inquiry] })).toBe('inquiry');
  expect(likelyDisposition({ ...nothing, inquiries: [inquiry], ticketNumbers: ['264017358'] })).toBe('ticket');
  expect(likelyDisposition({ ...nothing, ticketNumbers: ['264017358'], disposition: 'inquiry' })).toBe('ticket');
  expect(likelyDisposition({ ...nothing, disposition: 'prank' })).toBe('prank');
});

test('minutes are whole and never negative, whatever the clocks say', () => {
  const from = '2026-11-24T02:00:00Z';
  expect(minutesBetween(from, Date.parse('2026-11-24T02:03:59Z'))).toBe(3);
  expect(minutesBetween(from, Date.parse('2026-11-24T01:59:00Z'))).toBe(0);
});
