import { expect, test } from 'vitest';
import { absoluteTime, relativeTime, spanWords } from '#client/ui/time-words.ts';

// 00:30 in Taiwan, still the day before in Greenwich.
const now = Date.parse('2026-11-23T16:30:00Z');
const at = (iso: string) => new Date(iso);

test('today’s times leave the date out; the day is Taiwan’s', () => {
  expect(absoluteTime(at('2026-11-23T16:05:00Z'), now, 'en')).toBe('00:05');
  expect(absoluteTime(at('2026-11-23T15:55:00Z'), now, 'en')).toBe('Mon, Nov 23, 23:55');
  expect(absoluteTime(at('2026-11-23T15:55:00Z'), now, 'zh-TW')).toBe('11月23日週一 23:55');
  expect(absoluteTime(at('2024-02-20T01:30:00Z'), now, 'en')).toBe('Feb 20, 2024, 09:30');
});

test('how long ago or ahead, in the largest whole unit', () => {
  expect(relativeTime(at('2026-11-23T16:18:00Z'), now, 'en')).toBe('12 minutes ago');
  expect(relativeTime(at('2026-11-23T19:40:00Z'), now, 'en')).toBe('in 3 hours');
  expect(relativeTime(at('2026-11-23T19:40:00Z'), now, 'en', 'short')).toBe('in 3 hr.');
  expect(relativeTime(at('2026-11-20T16:30:00Z'), now, 'en')).toBe('3 days ago');
  expect(relativeTime(at('2026-11-23T16:30:20Z'), now, 'en')).toBe('now');
  expect(relativeTime(at('2026-11-23T16:18:00Z'), now, 'zh-TW')).toBe('12 分鐘前');
});

test('how long it takes, in the largest whole unit, never nothing', () => {
  const minute = 60_000;
  expect(spanWords(20 * minute, 'en')).toBe('20 minutes');
  expect(spanWords(20 * minute, 'en', 'short')).toBe('20 min');
  expect(spanWords(10, 'en')).toBe('1 minute');
  expect(spanWords(179 * minute, 'en')).toBe('2 hours');
  expect(spanWords(50 * 60 * minute, 'zh-TW')).toBe('2 天');
});
