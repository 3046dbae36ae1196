import { beforeEach, expect, test } from 'vitest';
import { setLocale } from '#client/paraglide/runtime.js';
import { changeWords, coverWords, faultWords, spanWords } from '#client/shifts/shift-words.ts';
import type { FaultKind } from '#shared/shifts/fault.ts';
import { spanOn } from '#shared/shifts/shift.ts';

beforeEach(() => {
  void setLocale('en', { reload: false });
});

const thursday = '2027-03-04';
const night = spanOn(thursday, 22 * 60, 8 * 60);

test('a shift is told by its hours, a night over midnight too', () => {
  expect(spanWords(night)).toBe('22–06');
  expect(spanWords(spanOn(thursday, 8 * 60 + 30, 8 * 60))).toBe('08:30–16:30');
  expect(spanWords(spanOn(thursday, 14 * 60, 10 * 60))).toBe('14–24');
});

test('a fault is told in a sentence, in both languages', () => {
  const fault = { kind: 'days only' as const, agentId: 'agent6', day: thursday, at: '2027-03-04T14:00:00.000Z' };
  expect(faultWords(fault, 'Agent 6')).toBe('Agent 6: Thursday ends at 22:00, works days only');
  expect(faultWords({ ...fault, kind: 'short rest', minutes: 570 }, 'Agent 6')).toBe(
    'Agent 6: Thursday begins 9.5 hours after the shift before, 11 at least',
  );
  expect(faultWords({ ...fault, at: '2027-03-03T22:00:00.000Z' }, 'Agent 6')).toBe(
    'Agent 6: Thursday begins at 06:00, works days only',
  );
  void setLocale('zh-TW', { reload: false });
  expect(faultWords(fault, '陳美玲')).toBe('陳美玲：星期四 22:00 下班，只上日班');
});

test('a night that works days only is told by its end', () => {
  const kind: FaultKind = 'days only';
  expect(faultWords({ kind, agentId: 'agent6', day: thursday, at: night.endsAt }, 'Agent 6')).toBe(
    'Agent 6: Thursday ends at 06:00, works days only',
  );
});

test('coverage is told with what is missing and when', () => {
  const row = { day: thursday, from: 480, until: 960, there: 14, countAs: 14, needed: 15 };
  const short = { agents: 1, from: 720, until: 960 };
  expect(coverWords({ ...row, short: null, missing: [] })).toBe('Thursday 08–16: 14 of 15');
  expect(coverWords({ ...row, short, missing: [{ ...short, skill: 'hakka' }] })).toBe(
    'Thursday 08–16: 14 of 15; short 12–16; missing 1 with Hakka from 12',
  );
  const all = { agents: 1, from: 480, until: 960 };
  expect(coverWords({ ...row, short: all, missing: [{ ...all, skill: 'hakka' }] })).toBe(
    'Thursday 08–16: 14 of 15; missing 1 with Hakka',
  );
  expect(coverWords({ ...row, there: 0, countAs: 0, short: all, missing: [{ ...all, skill: 'hakka' }] })).toBe(
    'Thursday 08–16: 0 of 15',
  );
  expect(coverWords({ ...row, countAs: 13, short: null, missing: [] })).toBe('Thursday 08–16: 14 counting as 13 of 15');
  expect(coverWords({ ...row, needed: null, short: null, missing: [] })).toBe('Thursday 08–16: 14');
});

test('what changed is told day by day', () => {
  const early = spanOn(thursday, 7 * 60, 8 * 60);
  expect(changeWords([{ day: thursday, was: early, now: night }])).toBe('Thu, Mar 4: 22–06, no longer 07–15');
  expect(changeWords([{ day: thursday, was: early, now: null }])).toBe('Thu, Mar 4: off, no longer 07–15');
  expect(changeWords([{ day: thursday, was: null, now: early }])).toBe('Thu, Mar 4: 07–15');
});
