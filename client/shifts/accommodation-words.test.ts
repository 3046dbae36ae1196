import { beforeEach, expect, test } from 'vitest';
import { setLocale } from '#client/paraglide/runtime.js';
import { historyWords } from '#client/shifts/accommodation-words.ts';

beforeEach(() => {
  void setLocale('en', { reload: false });
});

const change = {
  id: '1',
  by: '林主任',
  at: '2020-03-04T16:05:00.000Z',
  changes: [
    { what: 'dayShiftsOnly', now: true },
    { what: 'noTwoLateDays', now: false },
    { what: 'latestEnd', now: 18 * 60 + 30 },
    { what: 'breakEveryMinutes', now: null },
    { what: 'wrapUpMinutes', now: 3 },
  ],
} satisfies Parameters<typeof historyWords>[0];

test('who changed what when is one sentence, by the clocks of the city, in both languages', () => {
  expect(historyWords(change)).toBe(
    'Mar 5, 2020, 00:05, 林主任: Days only; no longer: No two late days in a row; Ends no later than 18:30; no longer: Longest stretch without a break; Longer wrap-up 3 min',
  );
  void setLocale('zh-TW', { reload: false });
  expect(historyWords(change)).toBe(
    '2020年3月5日 00:05，林主任：只上日班；不再：不連續上晚班；最晚下班 18:30；不再：最長連續工作；話後處理加長 3 分',
  );
});
