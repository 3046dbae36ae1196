import { expect, test } from 'vitest';
import { type Due, isLate, pressing, standing } from '#shared/deadlines/due.ts';

const now = Date.parse('2026-11-24T10:00:00Z');
const due = (kind: Due['kind'], minutes: number): Due => ({ kind, at: new Date(now + minutes * 60_000).toISOString() });

test('what is due is overdue, due soon by its urgency, or has time', () => {
  expect(standing(due('arrive', -1), 'urgent', now)).toBe('overdue');
  expect(standing(due('arrive', 29), 'urgent', now)).toBe('due soon');
  expect(standing(due('arrive', 31), 'urgent', now)).toBeNull();
  expect(standing(due('arrive', 31), 'normal', now)).toBe('due soon');
});

test('what the department is late with presses more than an update, and without it what comes first', () => {
  const update = due('update', -90);
  expect(pressing([update, due('arrive', -20), due('resolve', 60)], now)).toEqual(due('arrive', -20));
  expect(pressing([update, due('resolve', 60)], now)).toEqual(update);
  expect(pressing([], now)).toBeUndefined();
  expect([isLate([update], now), isLate([update, due('accept', -1)], now)]).toEqual([false, true]);
});
