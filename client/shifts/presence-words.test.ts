import { beforeEach, expect, test } from 'vitest';
import { setLocale } from '#client/paraglide/runtime.js';
import { presenceWords, sumOfDays, timeWords } from '#client/shifts/presence-words.ts';

beforeEach(() => {
  void setLocale('en', { reload: false });
});

const day = { planned: 480, present: 460.9, plannedBreaks: 60, breaks: 55.5 };

test('a time is told in hours and minutes, and never as more than it was', () => {
  expect([0, 59.9, 60, 459.99, 480].map(timeWords)).toEqual(['0 min', '59 min', '1 h', '7 h 40 min', '8 h']);
});

test('a day is told by its shift and its breaks, in both languages', () => {
  expect(presenceWords(day)).toBe('7 h 40 min of 8 h on your shift; breaks 55 min of 1 h');
  expect(presenceWords(undefined)).toBe('no shift');
  expect(presenceWords({ ...day, planned: 0 })).toBe('no shift');
  void setLocale('zh-TW', { reload: false });
  expect(presenceWords(day)).toBe('班內 8 小時，在 7 小時 40 分；休息 55 分，排 1 小時');
});

test('a week is the sum of its days', () => {
  expect(sumOfDays([day, { ...day, present: 480 }])).toEqual({
    planned: 960,
    present: 940.9,
    plannedBreaks: 120,
    breaks: 111,
  });
});
