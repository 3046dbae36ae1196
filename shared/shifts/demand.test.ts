import { expect, test } from 'vitest';
import { startOfDay } from '#shared/day.ts';
import { demandOf, saveTargetSchema, skillNeedSchema } from '#shared/shifts/demand.ts';
import { halfHourMs, halfHoursOfDay } from '#shared/shifts/half-hour.ts';

const day = '2026-12-01';
const forecast = (calls: number) => ({
  day,
  halfHours: Array.from({ length: halfHoursOfDay }, (_, slot) => ({
    startsAt: new Date(startOfDay(day).getTime() + slot * halfHourMs),
    calls,
    handlingSeconds: 180,
  })),
});
const target = { percent: 80, seconds: 20 };

test('as many are needed as the target asks, and how callers fare with them is told', () => {
  const [half] = demandOf(forecast(100), null, target, []);
  // As the R package ErlangC staffs its example.
  expect(half).toMatchObject({ startsAt: '2026-11-30T16:00:00.000Z', agents: 14, skills: {}, hangUp: 0 });
  expect(half?.within).toBeGreaterThanOrEqual(0.8);
  expect(demandOf(forecast(100), 60, target, [])[0]?.agents).toBeLessThan(14);
  expect(demandOf(forecast(100), null, { percent: 99, seconds: 20 }, [])[0]?.agents).toBeGreaterThan(14);
});

test('never fewer are needed than a skill asks, from its first half hour to its last', () => {
  const needs = demandOf(forecast(0), null, target, [
    { skill: 'hakka', fromMinute: 8 * 60 + 10, untilMinute: 20 * 60, agents: 2 },
    { skill: 'hakka', fromMinute: 9 * 60, untilMinute: 10 * 60, agents: 1 },
    { skill: 'english', fromMinute: 0, untilMinute: 24 * 60, agents: 1 },
  ]);
  const at = (hour: number) => needs[hour * 2];
  expect([at(7)?.agents, at(8)?.agents, at(9)?.agents, at(19.5)?.agents, at(20)?.agents]).toEqual([1, 2, 2, 2, 1]);
  expect(at(9)?.skills).toEqual({ hakka: 2, english: 1 });
  expect(at(20)?.skills).toEqual({ english: 1 });
});

test('where nobody calls and no skill is asked for, nobody is needed', () => {
  expect(demandOf(forecast(0), 100, target, []).every(({ agents, within }) => agents === 0 && within === 1)).toBe(true);
});

test.each([
  ['all callers', { percent: 100, seconds: 20 }],
  ['hardly any', { percent: 20, seconds: 20 }],
  ['at once', { percent: 80, seconds: 0 }],
  ['in an hour', { percent: 80, seconds: 3600 }],
  ['a part of one', { percent: 80.5, seconds: 20 }],
])('a target that nobody means is refused: %s', (_name, typed) => {
  expect(saveTargetSchema.safeParse({ revision: 1, ...typed }).success).toBe(false);
  expect(saveTargetSchema.safeParse({ revision: 1, ...target }).success).toBe(true);
});

test('a need for a skill that ends before it begins, or for nobody, is refused', () => {
  const need = { skill: 'hakka', fromMinute: 480, untilMinute: 1200, agents: 1 };
  expect(skillNeedSchema.safeParse(need).success).toBe(true);
  expect(skillNeedSchema.safeParse({ ...need, untilMinute: 480 }).success).toBe(false);
  expect(skillNeedSchema.safeParse({ ...need, agents: 0 }).success).toBe(false);
});
