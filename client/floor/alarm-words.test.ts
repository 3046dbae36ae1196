import { beforeEach, expect, test } from 'vitest';
import { alarmRow, alarmTold } from '#client/floor/alarm-words.ts';
import { setLocale } from '#client/paraglide/runtime.js';

beforeEach(() => {
  void setLocale('en', { reload: false });
});

test('an alarm tells the threshold and how it is, in both languages', () => {
  const told = () => [
    alarmTold('waiting', { limit: 10, value: 14 }),
    alarmTold('longest wait', { limit: 5, value: 370 }),
    alarmTold('service level', { limit: 80, value: 71 }),
    alarmTold('available', { limit: 3, value: 1 }),
  ];
  expect(told()).toEqual([
    'More than 10 waiting: 14',
    'Longest wait over 5 min: 6 min',
    'Service level under 80 %: 71 %',
    'Fewer than 3 available: 1',
  ]);
  void setLocale('zh-TW', { reload: false });
  expect(told()).toEqual(['等候超過10通：14', '最久等候超過5分鐘：6分鐘', '服務水準低於80%：71%', '待機少於3人：1']);
});

test('a row says since when it stands', () => {
  const now = Date.parse('2026-11-30T06:30:00Z');
  expect(alarmRow({ kind: 'waiting', limit: 10, since: null }, now)).toBe('More than 10 waiting');
  expect(alarmRow({ kind: 'waiting', limit: 10, since: '2026-11-30T06:05:00Z' }, now)).toBe(
    'More than 10 waiting, since 14:05',
  );
});
