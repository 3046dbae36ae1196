import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayOf, weekdayOf } from '#shared/day.ts';
import { dayAfter, dayBefore, type PeriodAsked, partsOf, periodKinds, periodOf } from '#shared/reports/period.ts';

const asked = fc.record({
  kind: fc.constantFrom(...periodKinds),
  day: fc.integer({ min: 0, max: 25_000 }).map((days) => addDays('2020-01-02', days)),
});
const holds = (property: (asked: PeriodAsked) => void) => fc.assert(fc.property(asked, property));

test('a period holds the day that was asked for, and those before and after join it without a gap', () => {
  holds(({ kind, day }) => {
    const { firstDay, endDay } = periodOf({ kind, day });
    expect(firstDay <= day && day < endDay).toBe(true);
    expect(periodOf({ kind, day: dayBefore({ kind, day }) }).endDay).toBe(firstDay);
    expect(periodOf({ kind, day: dayAfter({ kind, day }) }).firstDay).toBe(endDay);
  });
});

test('the rows are the hours of a day, the days of a week from Monday, or the days of a month', () => {
  holds(({ kind, day }) => {
    const period = periodOf({ kind, day });
    const parts = partsOf(period);
    const days = [...new Set(parts.map(dayOf))];
    expect(days[0]).toBe(period.firstDay);
    expect(addDays(days.at(-1) as string, 1)).toBe(period.endDay);
    if (kind === 'day') expect(parts.length).toBe(24);
    else expect(parts.length).toBe(days.length);
    if (kind === 'week') expect([weekdayOf(period.firstDay), parts.length]).toEqual([1, 7]);
    if (kind === 'month') expect(new Set(days.map((one) => one.slice(0, 7))).size).toBe(1);
  });
});

test('February has as many days as its year gives it', () => {
  expect(partsOf(periodOf({ kind: 'month', day: '2028-02-29' })).length).toBe(29);
  expect(periodOf({ kind: 'month', day: '2027-02-03' })).toMatchObject({
    firstDay: '2027-02-01',
    endDay: '2027-03-01',
  });
});
