import { expect, test } from 'vitest';
import { isHoliday } from '#server/routing/holidays.ts';

test.each([
  ['New Year at its first minute in Taiwan', '2025-12-31T16:00:00Z', true],
  ['the minute before', '2025-12-31T15:59:59Z', false],
  ['the eve of the lunar new year', '2026-02-16T04:00:00Z', true],
  ['the Friday before a Peace Memorial Day on Saturday', '2026-02-27T04:00:00Z', true],
  ['the Teachers’ Day', '2026-09-28T04:00:00Z', true],
  ['the Monday after a National Day on Sunday', '2027-10-11T04:00:00Z', true],
  ['an ordinary Tuesday', '2026-11-24T04:00:00Z', false],
])('%s', (_name, at, holiday) => {
  expect(isHoliday(new Date(at))).toBe(holiday);
});
