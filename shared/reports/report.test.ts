import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, startOfDay } from '#shared/day.ts';
import { partsOf, periodOf } from '#shared/reports/period.ts';
import { inParts, keptBy, keptInAll, shareOf, sumOf } from '#shared/reports/report.ts';

const number = fc.nat(500);
const counts = fc.record({
  offered: number,
  answered: number,
  abandoned: number,
  inTime: number,
  handlingSeconds: number,
  traceable: number,
  firstContact: number,
});
// Half hours of the months around, in the order of nothing.
const counted = fc.array(
  fc.tuple(fc.integer({ min: -2000, max: 4000 }), counts).map(([half, values]) => ({
    startsAt: new Date(startOfDay('2027-02-01').getTime() + half * 1_800_000),
    ...values,
  })),
  { maxLength: 60 },
);
const day = fc.integer({ min: 0, max: 27 }).map((days) => addDays('2027-02-01', days));

test('the numbers of a month are the sum of its days, and those of a day the sum of its hours', () => {
  fc.assert(
    fc.property(counted, (all) => {
      const month = periodOf({ kind: 'month', day: '2027-02-14' });
      const days = inParts(month, all);
      for (const [at, start] of partsOf(month).entries()) {
        const hours = inParts(periodOf({ kind: 'day', day: addDays(month.firstDay, at) }), all);
        expect(days[at]).toEqual({ startsAt: start.toISOString(), ...sumOf(hours) });
      }
      const inMonth = all.filter(
        ({ startsAt }) => startsAt >= startOfDay('2027-02-01') && startsAt < startOfDay('2027-03-01'),
      );
      expect(sumOf(days)).toEqual(sumOf(inMonth));
    }),
    { numRuns: 50 },
  );
});

test('a week counts a day as the day counts itself', () => {
  fc.assert(
    fc.property(counted, day, (all, asked) => {
      const ofWeek = inParts(periodOf({ kind: 'week', day: asked }), all).find(
        ({ startsAt }) => startsAt === startOfDay(asked).toISOString(),
      );
      expect(ofWeek).toMatchObject(sumOf(inParts(periodOf({ kind: 'day', day: asked }), all)));
    }),
  );
});

test('what comes before midnight in the city belongs to the day that ends', () => {
  const one = { offered: 1, answered: 1, inTime: 1 };
  const all = [
    { startsAt: new Date('2027-02-03T15:30:00Z'), ...one },
    { startsAt: new Date('2027-02-03T16:00:00Z'), ...one },
  ];
  const offered = (kind: 'day' | 'week', asked: string) =>
    inParts(periodOf({ kind, day: asked }), all).map((part) => part.offered);
  expect(offered('week', '2027-02-03')).toEqual([0, 0, 1, 1, 0, 0, 0]);
  expect(offered('day', '2027-02-03').lastIndexOf(1)).toBe(23);
  expect(offered('day', '2027-02-04').indexOf(1)).toBe(0);
});

test('departments and categories share the same deadlines, those with the most missed first', () => {
  const fallen = fc.record({
    departmentId: fc.constantFrom('parks', 'roads', 'water'),
    categoryId: fc.constantFrom('tree', 'pothole'),
    kept: number,
    missed: number,
  });
  fc.assert(
    fc.property(fc.array(fallen), (all) => {
      const [departments, categories] = [keptBy('departmentId', all), keptBy('categoryId', all)];
      expect(keptInAll(departments)).toEqual(keptInAll(categories));
      expect(new Set(departments.map(({ id }) => id)).size).toBe(departments.length);
      const missed = departments.map((row) => row.missed);
      expect(missed).toEqual(missed.toSorted((a, b) => b - a));
    }),
  );
});

test('of nothing there is no share', () => {
  expect([shareOf(0, 0), shareOf(0, 4), shareOf(3, 4)]).toEqual([null, 0, 0.75]);
});
