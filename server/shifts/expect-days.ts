import { loadCalendar } from '#server/calendar/load-calendar.ts';
import { readHalfHours } from '#server/calls/read-half-hours.ts';
import type { Db } from '#server/db/connection.ts';
import { databaseNow } from '#server/db/database-now.ts';
import { weatherBetween } from '#server/knowledge/weather-between.ts';
import { findSkillNeeds, findTarget } from '#server/shifts/demand.store.ts';
import { dayOf, endOfDay, startOfDay } from '#shared/day.ts';
import { type DemandHalfHour, demandOf, type SkillNeed, type Target } from '#shared/shifts/demand.ts';
import { type Forecast, forecaster, learnedFrom, patienceOf } from '#shared/shifts/forecast.ts';

/** What some days will bring, and by what it was reckoned. */
export type Expected = {
  days: (Forecast & { needs: DemandHalfHour[] })[];
  target: Target & { revision: number };
  skillNeeds: SkillNeed[];
  /** Seconds that callers wait on average before they hang up; null: hardly anybody did. */
  patienceSeconds: number | null;
};

/** Learns from the eight weeks before the first of these days (or before today) what each of them will bring and need. */
export const expectDays = async (db: Db, days: readonly [string, ...string[]]): Promise<Expected> => {
  const learned = learnedFrom(days[0], dayOf(await databaseNow(db)));
  const from = startOfDay(learned.from);
  const [past, calendar, weather, target, skillNeeds] = await Promise.all([
    readHalfHours(db, from, startOfDay(learned.until)),
    loadCalendar(db),
    weatherBetween(db, from, endOfDay(days.at(-1) ?? days[0])),
    findTarget(db),
    findSkillNeeds(db),
  ]);
  const patienceSeconds = patienceOf(past);
  // Whose wrap-up is longer counts as less than one where she works: what she took longer is not counted twice.
  const usual = past.map((half) => ({ ...half, handlingSeconds: half.handlingSeconds - half.longerSeconds }));
  const expected = forecaster(usual, calendar, weather);
  const expect = (day: string) => {
    const forecast = expected(day);
    return { ...forecast, needs: demandOf(forecast, patienceSeconds, target, skillNeeds) };
  };
  return { days: days.map(expect), target, skillNeeds, patienceSeconds };
};
