import { afterAll, beforeAll, expect, test } from 'vitest';
import { readHalfHours } from '#server/calls/read-half-hours.ts';
import { testCity } from '#server/testing/database.ts';
import { addDays, dayOf, startOfDay, weekdayOf } from '#shared/day.ts';

let city: Awaited<ReturnType<typeof testCity>>;
beforeAll(async () => {
  city = await testCity();
});
afterAll(() => city.close());

test('the demonstration city has eight weeks of calls behind it: about 900 a day, fewer at night and on Sundays', async () => {
  const today = dayOf(new Date());
  // The city may have been made before midnight.
  const halves = await readHalfHours(city.db, startOfDay(addDays(today, -55)), startOfDay(addDays(today, -1)));
  const calls = (which: (at: Date) => boolean) =>
    halves.reduce((sum, half) => sum + (which(half.startsAt) ? half.calls : 0), 0);
  const perDay = calls(() => true) / 54;
  expect(perDay).toBeGreaterThan(750);
  expect(perDay).toBeLessThan(1000);
  const hour = (at: Date) => (at.getUTCHours() + 8) % 24;
  expect(calls((at) => hour(at) < 6)).toBeLessThan(calls((at) => hour(at) === 9));
  const on = (weekday: number) => calls((at) => weekdayOf(dayOf(at)) === weekday);
  expect(on(0)).toBeLessThan(on(3));
  expect(halves.every((half) => half.calls === half.answered + half.missed)).toBe(true);
});
