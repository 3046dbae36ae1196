import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Presence } from '#shared/calls.ts';
import { cutByDay, type PresenceSpan, presenceByDay } from '#shared/shifts/presence-totals.ts';

const minute = 60_000;
const zones = ['America/New_York', 'Europe/Berlin', 'Asia/Taipei'] as const;
const states: Presence[] = ['available', 'on call', 'wrap-up', 'break', 'away'];
const iso = (ms: number): string => new Date(ms).toISOString();
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

// The nights in which clocks change in 2026, and any other moment of that year.
const changes = ['2026-03-08T07:00Z', '2026-11-01T06:00Z', '2026-03-29T01:00Z', '2026-10-25T01:00Z'].map(Date.parse);
const start = fc.oneof(
  fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -30 * 60, max: 10 * 60 }))
    .map(([at, by]) => at + by * minute),
  fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-01-01') }),
);
const parts = fc.array(fc.record({ state: fc.constantFrom(...states), seconds: fc.integer({ min: 1, max: 40_000 }) }), {
  minLength: 1,
  maxLength: 20,
});
const log = fc.tuple(start, parts).map(([from, all]) => {
  let at = from;
  return all.map(({ state, seconds }): PresenceSpan => {
    const startsAt = iso(at);
    at += seconds * 1000;
    return { state, startsAt, endsAt: iso(at) };
  });
});
const shift = fc.tuple(start, fc.integer({ min: 30, max: 720 })).map(([from, minutes]) => ({
  startsAt: iso(from),
  endsAt: iso(from + minutes * minute),
  breaks: [{ startsAt: iso(from + 10 * minute), endsAt: iso(from + 20 * minute) }],
}));
const minutesOf = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }): number =>
  (Date.parse(endsAt) - Date.parse(startsAt)) / minute;

test('the totals of all days add up to the time worked, over midnight and where the clocks change', () => {
  fc.assert(
    fc.property(log, fc.constantFrom(...zones), (done, zone) => {
      const days = presenceByDay(done, [], zone);
      for (const state of states) {
        const worked = sum(done.filter((one) => one.state === state).map(minutesOf));
        expect(sum(days.map(({ totals }) => totals[state] ?? 0))).toBeCloseTo(worked, 6);
      }
    }),
  );
});

test('each part lies within the day that the clock shows, and the next begins where it ends', () => {
  fc.assert(
    fc.property(log, fc.constantFrom(...zones), (done, timeZone) => {
      const shown = new Intl.DateTimeFormat('en-CA', { timeZone });
      for (const span of done) {
        let at = Date.parse(span.startsAt);
        for (const { day, minutes } of cutByDay(span, timeZone)) {
          expect(minutes).toBeGreaterThan(0);
          expect(shown.format(at)).toBe(day);
          at += minutes * minute;
          expect(shown.format(at - 1)).toBe(day);
        }
        expect(at).toBeCloseTo(Date.parse(span.endsAt), 3);
      }
    }),
  );
});

test('who was there is never more than the shift, nor more than what was done, and follows both', () => {
  fc.assert(
    fc.property(log, shift, fc.constantFrom(...zones), (done, one, zone) => {
      const days = presenceByDay(done, [one], zone);
      const [first, last] = [Date.parse(one.startsAt), Date.parse(one.endsAt)];
      const there = done
        .filter(({ state }) => state !== 'away')
        .map(({ startsAt, endsAt }) => Math.min(Date.parse(endsAt), last) - Math.max(Date.parse(startsAt), first));
      expect(sum(days.map(({ present }) => present))).toBeCloseTo(sum(there.filter((ms) => ms > 0)) / minute, 6);
      expect(sum(days.map(({ planned }) => planned))).toBeCloseTo(minutesOf(one), 6);
      for (const { present, planned, breaks } of days) {
        expect(present).toBeLessThanOrEqual(planned + 1e-6);
        expect(breaks).toBeLessThanOrEqual(present + 1e-6);
      }
    }),
  );
});

test('a day on which the clocks change has 23 or 25 hours', () => {
  const hours = (startsAt: string, endsAt: string, zone: string) =>
    cutByDay({ startsAt, endsAt }, zone).map(({ day, minutes }) => [day, minutes / 60]);
  expect(hours('2026-03-28T12:00Z', '2026-03-30T12:00Z', 'Europe/Berlin')).toEqual([
    ['2026-03-28', 11],
    ['2026-03-29', 23],
    ['2026-03-30', 14],
  ]);
  expect(hours('2026-10-31T16:00Z', '2026-11-02T16:00Z', 'America/New_York')).toEqual([
    ['2026-10-31', 12],
    ['2026-11-01', 25],
    ['2026-11-02', 11],
  ]);
  expect(hours('2026-11-30T14:00Z', '2026-11-30T22:00Z', 'Asia/Taipei')).toEqual([
    ['2026-11-30', 2],
    ['2026-12-01', 6],
  ]);
});

test('a break, a call and a time away in a shift are told as they were', () => {
  const at = (hour: string) => `2026-11-30T${hour}:00.000Z`;
  const span = (state: Presence, startsAt: string, endsAt: string) => ({
    state,
    startsAt: at(startsAt),
    endsAt: at(endsAt),
  });
  const done = [
    span('available', '00:30', '02:00'),
    span('on call', '02:00', '02:10'),
    span('break', '02:10', '02:40'),
    span('away', '02:40', '03:00'),
    span('available', '03:00', '05:00'),
  ];
  const worked = {
    startsAt: at('01:00'),
    endsAt: at('04:00'),
    breaks: [{ startsAt: at('02:00'), endsAt: at('02:30') }],
  };
  expect(presenceByDay(done, [worked], 'Asia/Taipei')).toEqual([
    {
      day: '2026-11-30',
      planned: 180,
      present: 160,
      plannedBreaks: 30,
      breaks: 30,
      totals: { available: 210, 'on call': 10, break: 30, away: 20 },
    },
  ]);
});
