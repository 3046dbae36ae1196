import { expect, test } from 'vitest';
import { holidaysOf } from '#server/calendar/holidays.ts';

const daysOf = (year: number) =>
  holidaysOf(year)
    .map(({ day }) => day.slice(5))
    .join(' ');

test.each([
  [
    2026,
    '01-01 02-15 02-16 02-17 02-18 02-19 02-20 02-27 02-28 04-03 04-04 04-05 04-06 05-01 06-19 09-25 09-28 10-09 10-10 ' +
      '10-25 10-26 12-25',
  ],
  [
    2027,
    '01-01 02-04 02-05 02-06 02-07 02-08 02-09 02-10 02-28 03-01 04-04 04-05 04-06 04-30 05-01 06-09 09-15 09-28 10-10 ' +
      '10-11 10-25 12-24 12-25 12-31',
  ],
])('the holidays of %i are those of the government’s office calendar', (year, days) => {
  expect(daysOf(year)).toBe(days);
});

test.each([
  [2024, 'a Thursday: on the Friday', '04-04 04-05'],
  [2025, 'a Friday: on the Thursday', '04-03 04-04'],
  [2032, 'a Sunday: on the Saturday, and Friday and Monday make up for both', '04-02 04-03 04-04 04-05'],
])('where Tomb Sweeping Day of %i falls on Children’s Day, %s', (year, _when, days) => {
  expect(daysOf(year)).toContain(days);
});

test('a make-up day says what it makes up for', () => {
  expect(holidaysOf(2027).find(({ day }) => day === '2027-12-31')).toEqual({
    day: '2027-12-31',
    name: { zh: '開國紀念日補假', en: 'Founding Day, day in lieu' },
  });
});

test.each([
  [1, false],
  [1911, false],
  [1912, true],
  [2200, true],
  [9999, false],
])('a date of the year %i is answered, whether holidays are known there or not (%s)', (year, known) => {
  expect(holidaysOf(year).length > 0).toBe(known);
});
