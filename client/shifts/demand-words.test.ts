import { beforeEach, expect, test } from 'vitest';
import { setLocale } from '#client/paraglide/runtime.js';
import { demandWords, knownWords, skillNeedWords } from '#client/shifts/demand-words.ts';
import type { Demand } from '#client/shifts/use-demand.ts';
import { startOfDay } from '#shared/day.ts';
import { halfHourMs, halfHoursOfDay } from '#shared/shifts/half-hour.ts';

beforeEach(() => {
  void setLocale('en', { reload: false });
});

const day = '2026-12-01';
const half = (slot: number, agents: number, calls: number) => ({
  startsAt: new Date(startOfDay(day).getTime() + slot * halfHourMs).toISOString(),
  agents,
  skills: {},
  calls,
  handlingSeconds: calls > 10 ? 240 : 120,
  within: 0.83,
  hangUp: 0.02,
});
const empty = Array.from({ length: halfHoursOfDay }, (_, slot) => half(slot, 0, 0));
const demand: Demand = {
  day,
  like: 'weekday',
  from: ['2026-11-24', '2026-11-17'],
  few: false,
  weather: null,
  halfHours: empty
    .with(20, half(20, 18, 30))
    .with(21, half(21, 18, 29.7))
    .with(4, half(4, 1, 1.2)),
  target: { percent: 80, seconds: 20, revision: 1 },
  skillNeeds: [],
  patienceSeconds: 91.4,
};

test('a day is told by when most are needed, how many, and how many calls come', () => {
  expect(demandWords(demand)).toBe('Tue, Dec 1: most at 10:00, 18 needed; 61 calls expected');
  expect(demandWords({ day, halfHours: empty })).toBe('Tue, Dec 1: nobody needed, no calls expected');
  void setLocale('zh-TW', { reload: false });
  expect(demandWords(demand)).toBe('12月1日週二：10:00 最多，需 18 人；預計 61 通');
});

test('it is told from what that is known', () => {
  expect(knownWords(demand)).toEqual([
    'Learned from 2 days of this weekday.',
    'A call takes 4.0 minutes.',
    'Who hangs up does so after 91 seconds.',
  ]);
  const storm: Demand = { ...demand, like: 'sundays', few: true, weather: { times: 1.62 }, patienceSeconds: null };
  expect(knownWords(storm)).toEqual([
    'A day off: learned from 2 Sundays.',
    'Few data.',
    'Weather notice: 1.6 times as many calls while it is in force.',
    'A call takes 4.0 minutes.',
    'Hardly anybody hung up: reckoned as if nobody did.',
  ]);
  expect(knownWords({ ...demand, weather: { times: null } })[1]).toBe('Weather notice: what it does is not known yet.');
});

test('who must always be there is told with the time, and all day as such', () => {
  const need = { skill: 'hakka' as const, fromMinute: 480, untilMinute: 1200, agents: 1 };
  expect(skillNeedWords(need)).toBe('Hakka: 1, 08–20');
  expect(skillNeedWords({ ...need, fromMinute: 0, untilMinute: 1440 })).toBe('Hakka: 1, all day');
});
