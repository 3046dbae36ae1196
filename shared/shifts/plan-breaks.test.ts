import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planBreaks } from '#shared/shifts/plan-breaks.ts';
import { minutesBetween, type Span, spanOn } from '#shared/shifts/shift.ts';

const stretches = (shift: Span, breaks: readonly Span[]): number[] =>
  [...breaks, { startsAt: shift.endsAt, endsAt: shift.endsAt }].map(({ startsAt }, index) =>
    minutesBetween(breaks[index - 1]?.endsAt ?? shift.startsAt, startsAt),
  );

test('a shift of eight hours has one rest of half an hour, one of four hours has none', () => {
  const shift = spanOn('2027-03-01', 7 * 60, 8 * 60);
  expect(planBreaks(shift, null)).toEqual([
    { startsAt: '2027-03-01T02:45:00.000Z', endsAt: '2027-03-01T03:15:00.000Z' },
  ]);
  expect(planBreaks(spanOn('2027-03-01', 7 * 60, 4 * 60), null)).toEqual([]);
});

test('not all who begin together rest together', () => {
  const shift = spanOn('2027-03-01', 7 * 60, 8 * 60);
  const starts = [0, 0.5, 1].map((turn) => planBreaks(shift, null, turn)[0]?.startsAt.slice(11, 16));
  expect(starts).toEqual(['02:30', '02:45', '03:00']);
});

test('who needs a break every 50 minutes has one, and the half hour besides', () => {
  const shift = spanOn('2027-03-01', 7 * 60, 8 * 60);
  const breaks = planBreaks(shift, 50);
  expect(Math.max(...stretches(shift, breaks))).toBeLessThanOrEqual(50);
  expect(breaks.map(({ startsAt, endsAt }) => minutesBetween(startsAt, endsAt))).toEqual([10, 10, 10, 30, 10, 10, 10]);
});

test('however long the shift and whatever the own longest stretch, none is longer, and no break leaves the shift', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1439 }),
      fc.integer({ min: 1, max: 720 }),
      fc.option(fc.integer({ min: 15, max: 300 })),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (from, minutes, own, turn) => {
        const shift = spanOn('2027-03-01', from, minutes);
        const breaks = planBreaks(shift, own, turn);
        for (const stretch of stretches(shift, breaks)) {
          expect(stretch).toBeGreaterThanOrEqual(0);
          expect(stretch).toBeLessThanOrEqual(Math.min(own ?? 240, 240));
        }
        const rests = breaks.filter(({ startsAt, endsAt }) => minutesBetween(startsAt, endsAt) === 30);
        for (const stretch of stretches(shift, rests)) expect(stretch).toBeLessThanOrEqual(240);
      },
    ),
  );
});
