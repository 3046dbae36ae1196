import { beforeEach, expect, test } from 'vitest';
import { rushWords } from '#client/floor/rush-words.ts';
import { setLocale } from '#client/paraglide/runtime.js';

beforeEach(() => {
  void setLocale('en', { reload: false });
});

const part = (startsAt: string, arrived: number, inTime: number, waiting: number) => ({
  startsAt: `2026-11-30T${startsAt}:00.000Z`,
  arrived,
  inTime,
  waiting,
});

test('a rush is told by its calls and by when the most waited, in both languages', () => {
  const rush = [part('06:10', 20, 18, 2), part('06:20', 60, 30, 23), part('06:30', 20, 12, 14)];
  expect(rushWords(rush)).toBe('100 calls in two hours, 60 % answered in time; most waiting 23, at 14:20');
  void setLocale('zh-TW', { reload: false });
  expect(rushWords(rush)).toBe('兩小時100通，60%及時接聽；14:20最多，23通等候');
});

test('where nobody waited, and where nobody called, that is told', () => {
  expect(rushWords([part('06:10', 2, 2, 0)])).toBe('2 calls in two hours, 100 % answered in time');
  expect(rushWords([part('06:10', 0, 0, 0)])).toBe('No calls in two hours');
});
