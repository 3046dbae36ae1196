import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, startOfDay, weekdayOf } from '#shared/day.ts';
import type { OfficeCalendar } from '#shared/office-calendar.ts';
import { forecaster, learnedDays, learnedFrom, patienceOf, type Stretch } from '#shared/shifts/forecast.ts';
import { type HalfHour, halfHourMs } from '#shared/shifts/half-hour.ts';

const usual: OfficeCalendar = () => undefined;
const none: Stretch[] = [];

const half = (day: string, slot: number, calls: number, handling = 200): HalfHour => ({
  startsAt: new Date(startOfDay(day).getTime() + slot * halfHourMs),
  calls,
  answered: calls,
  missed: 0,
  waitingSeconds: 0,
  handlingSeconds: calls * handling,
});
/** The eight weeks before a day, with what `callsOf` says in the half hour at ten and one call at night. */
const weeksBefore = (day: string, callsOf: (past: string) => number): HalfHour[] =>
  Array.from({ length: learnedDays }, (_, days) => addDays(day, days - learnedDays)).flatMap((past) => [
    half(past, 0, 1),
    half(past, 20, callsOf(past)),
  ]);
const atTen = (forecast: ReturnType<ReturnType<typeof forecaster>>) => forecast.halfHours[20];

// 2026-11-30 is a Monday.
const monday = '2026-11-30';

test('each day is like its weekday, and nothing else', () => {
  const expected = forecaster(
    weeksBefore(monday, (past) => 10 * weekdayOf(past)),
    usual,
    none,
  );
  for (let days = 0; days < 7; days += 1) {
    const forecast = expected(addDays(monday, days));
    expect(atTen(forecast)?.calls).toBeCloseTo(10 * weekdayOf(addDays(monday, days)));
    expect(forecast).toMatchObject({ like: 'weekday', few: false, weather: null });
    expect(forecast.from).toHaveLength(8);
    expect(new Set(forecast.from.map(weekdayOf))).toEqual(new Set([weekdayOf(addDays(monday, days))]));
  }
  expect(expected(monday).halfHours[0]?.calls).toBe(1);
  expect(expected(monday).halfHours[47]?.calls).toBe(0);
});

test('newer weeks weigh more: what has grown is expected to have grown', () => {
  const weeks = (past: string) => (Date.parse(monday) - Date.parse(past)) / (7 * 86_400_000);
  const calls = atTen(
    forecaster(
      weeksBefore(monday, (past) => 90 - 10 * Math.ceil(weeks(past))),
      usual,
      none,
    )(monday),
  )?.calls;
  // Half of the weeks had less than 45.
  expect(calls).toBeGreaterThan(48);
  expect(calls).toBeLessThan(80);
});

test('a holiday is like the holidays, like Sundays where there was none; and does not tell of its weekday', () => {
  const holidays =
    (days: string[]): OfficeCalendar =>
    (day) =>
      days.includes(day) ? false : undefined;
  const calls = (past: string) => (past === '2026-10-26' ? 7 : weekdayOf(past) === 0 ? 20 : 50);
  const past = weeksBefore(monday, calls);
  const known = forecaster(past, holidays(['2026-10-26', '2026-12-01']), none);
  expect(known('2026-12-01')).toMatchObject({ like: 'holidays', from: ['2026-10-26'], few: true });
  expect(atTen(known('2026-12-01'))?.calls).toBeCloseTo(7);
  expect(atTen(known(monday))?.calls).toBeCloseTo(50);
  const first = forecaster(past, holidays(['2026-12-01']), none)('2026-12-01');
  expect(first).toMatchObject({ like: 'sundays', few: false });
  expect(atTen(first)?.calls).toBeCloseTo(20);
});

test('a Saturday on which the offices make up for a day is like Monday to Friday', () => {
  const saturday = '2026-12-05';
  const past = weeksBefore(monday, (day) => (weekdayOf(day) % 6 === 0 ? 20 : 50));
  const forecast = forecaster(past, (day) => (day === saturday ? true : undefined), none)(saturday);
  expect(forecast.like).toBe('office days');
  expect(atTen(forecast)?.calls).toBeCloseTo(50);
});

const weatherOn = (day: string): Stretch => ({
  startsAt: startOfDay(day),
  endsAt: new Date(startOfDay(day).getTime() + 86_400_000),
});

test('weather multiplies as it did before, and does not tell of days without', () => {
  const [storm, ahead] = ['2026-11-18', '2026-12-02'];
  const past = weeksBefore(monday, () => 40).map((one) =>
    one.calls === 40 && one.startsAt.getTime() === startOfDay(storm).getTime() + 20 * halfHourMs
      ? { ...one, calls: 100 }
      : one,
  );
  const weather = [weatherOn(storm), weatherOn(ahead)];
  const expected = forecaster(past, usual, weather);
  // 101 calls came that day, where 41 were usual.
  expect(expected(ahead).weather?.times).toBeCloseTo(101 / 41);
  expect(atTen(expected(ahead))?.calls).toBeCloseTo((40 * 101) / 41);
  expect(expected('2026-12-09').weather).toBeNull();
  expect(atTen(expected('2026-12-09'))?.calls).toBeCloseTo(40);
});

test('weather as never before is told as such, and changes nothing', () => {
  const past = weeksBefore(monday, () => 40);
  const forecast = forecaster(past, usual, [weatherOn('2026-12-02')])('2026-12-02');
  expect(forecast.weather).toEqual({ times: null });
  expect(atTen(forecast)?.calls).toBeCloseTo(40);
});

test('of few data is said that they are few, of none that there are none', () => {
  const two = [half('2026-11-23', 20, 30), half('2026-11-16', 20, 30)];
  expect(forecaster(two, usual, none)(monday)).toMatchObject({ few: true, like: 'weekday' });
  expect(forecaster(two, usual, none)('2026-12-01')).toMatchObject({ few: true, like: 'all' });
  const nothing = forecaster([], usual, none)(monday);
  expect(nothing).toMatchObject({ few: true, from: [] });
  expect(new Set(nothing.halfHours.map(({ calls }) => calls))).toEqual(new Set([0]));
  expect(atTen(nothing)?.handlingSeconds).toBe(240);
});

test('a half hour has the handling time of who works in it, and one with few calls that of all', () => {
  const past = weeksBefore(monday, () => 0).filter(({ calls }) => calls > 0);
  const busy = Array.from({ length: 8 }, (_, week) => addDays(monday, -7 * (week + 1))).flatMap((day) => [
    half(day, 10, 60, 300),
    half(day, 30, 60, 100),
    half(day, 44, 1, 5000),
  ]);
  const { halfHours } = forecaster([...past, ...busy], usual, none)(monday);
  expect(halfHours[10]?.handlingSeconds).toBeGreaterThan(290);
  expect(halfHours[30]?.handlingSeconds).toBeLessThan(110);
  expect(halfHours[44]?.handlingSeconds).toBeLessThan(2200);
});

test('whatever came, something that can be reckoned with is expected', () => {
  const days = fc.integer({ min: 1, max: learnedDays }).map((ago) => addDays(monday, -ago));
  const came = fc.uniqueArray(
    fc.record({ day: days, slot: fc.integer({ min: 0, max: 47 }), calls: fc.integer({ min: 1, max: 300 }) }),
    { selector: ({ day, slot }) => `${day} ${slot}`, maxLength: 300 },
  );
  fc.assert(
    fc.property(came, fc.array(days), fc.array(days), fc.nat(6), (halves, wet, off, ahead) => {
      const calendar: OfficeCalendar = (day) => (off.includes(day) ? false : undefined);
      const past = halves.map(({ day, slot, calls }) => half(day, slot, calls));
      const day = addDays(monday, ahead);
      const forecast = forecaster(past, calendar, [...wet.map(weatherOn), weatherOn(day)])(day);
      expect(forecast.halfHours).toHaveLength(48);
      for (const { calls, handlingSeconds } of forecast.halfHours) {
        expect(calls).toBeGreaterThanOrEqual(0);
        expect(calls).toBeLessThanOrEqual(1200);
        expect(handlingSeconds).toBeGreaterThan(0);
      }
    }),
  );
});

test('a day is learned from the eight weeks before it, or before today', () => {
  expect(learnedFrom('2026-12-05', monday)).toEqual({ from: '2026-10-05', until: monday });
  expect(learnedFrom('2026-11-04', monday)).toEqual({ from: '2026-09-09', until: '2026-11-04' });
});

test('patience is all the waiting there was for each who gave up, and unknown where hardly anybody did', () => {
  const waited = (missed: number) => [{ ...half(monday, 0, 500), missed, waitingSeconds: 6000 }];
  expect(patienceOf(waited(50))).toBe(120);
  expect(patienceOf(waited(19))).toBeNull();
  expect(patienceOf([])).toBeNull();
});
