import { expect, test } from 'vitest';
import { mayCallAt } from '#shared/outreach/hours.ts';

const office = { fromMinute: 9 * 60, untilMinute: 17 * 60, days: [1, 2, 3, 4, 5] };

test.each([
  ['2026-12-02T09:00:00+08:00', true],
  ['2026-12-02T08:59:59+08:00', false],
  ['2026-12-02T16:59:59+08:00', true],
  ['2026-12-02T17:00:00+08:00', false],
  ['2026-12-05T12:00:00+08:00', false],
  ['2026-12-06T23:30:00Z', false],
  ['2026-12-07T01:00:00Z', true],
])('on weekdays from nine to five it is said of %s: %s', (at, may) => {
  expect(mayCallAt(office, new Date(at))).toBe(may);
});

test('until midnight is the whole evening', () => {
  const evening = { fromMinute: 20 * 60, untilMinute: 24 * 60, days: [3] };
  expect(mayCallAt(evening, new Date('2026-12-02T23:59:59+08:00'))).toBe(true);
  expect(mayCallAt(evening, new Date('2026-12-03T00:00:00+08:00'))).toBe(false);
});
