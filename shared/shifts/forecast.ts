import { addDays, startOfDay } from '#shared/day.ts';
import type { OfficeCalendar } from '#shared/office-calendar.ts';
import { type HalfHour, halfHourMs, halfHoursOfDay } from '#shared/shifts/half-hour.ts';
import { byDay, type Likeness, likeDays, type PastDay } from '#shared/shifts/like-days.ts';

/** How many days back what comes is learned from. */
export const learnedDays = 56;
/** How much less a day counts than the same a week later. */
const perWeekOlder = 0.85;
/** Fewer days than these are few data. */
const fewDays = 3;
/** From so many half hours of weather, and usual calls in them, it can be said what weather does. */
const enoughWeather = { halfHours: 6, calls: 10 };
/** Nobody believes that weather does more, or less, than this. */
const [leastTimes, mostTimes] = [0.25, 4];
/** So many calls of the average length each half hour's own handling time is weighed against. */
const steadyCalls = 10;
/** Seconds that a call keeps an agent where none was answered yet: at Taipei's 1999 four minutes. */
const unknownHandling = 240;

/** A stretch of time, as a notice is in force. */
export type Stretch = { startsAt: Date; endsAt: Date };

/** What is expected of a day. */
export type Forecast = {
  day: string;
  /** Each half hour: how many calls, and how many seconds each keeps an agent. */
  halfHours: { startsAt: Date; calls: number; handlingSeconds: number }[];
  like: Likeness;
  /** The past days that it was learned from, the newest first. */
  from: string[];
  /** Hardly anything is known of such days. */
  few: boolean;
  /** A notice of the weather is in force: how many times as many call then, null where that is not known yet. */
  weather: { times: number | null } | null;
};

const startOf = (day: string, slot: number): number => startOfDay(day).getTime() + slot * halfHourMs;
const slots = Array.from({ length: halfHoursOfDay }, (_, slot) => slot);

const inForce = (weather: readonly Stretch[], startsAt: number): boolean =>
  weather.some((one) => one.startsAt.getTime() < startsAt + halfHourMs && one.endsAt.getTime() > startsAt);

const weightOf = (day: string, past: string): number => {
  const weeks = (Date.parse(day) - Date.parse(past)) / (7 * 86_400_000);
  return perWeekOlder ** Math.max(weeks - 1, 0);
};

/** The calls of a half hour as they came on such days, the newer days more; null where there was none of the days. */
const usualCalls = (day: string, days: readonly PastDay[], slot: number): number | null => {
  let [weights, calls] = [0, 0];
  for (const past of days) {
    const weight = weightOf(day, past.day);
    weights += weight;
    calls += weight * (past.halfHours[slot]?.calls ?? 0);
  }
  return weights > 0 ? calls / weights : null;
};

const handlingAt = (day: string, days: readonly PastDay[], slot: number, usual: number): number => {
  let [answered, seconds] = [steadyCalls, steadyCalls * usual];
  for (const past of days) {
    const weight = weightOf(day, past.day);
    for (const near of past.halfHours.slice(Math.max(slot - 1, 0), slot + 2)) {
      answered += weight * (near?.answered ?? 0);
      seconds += weight * (near?.handlingSeconds ?? 0);
    }
  }
  return seconds / answered;
};

const sumOf = (past: readonly HalfHour[], what: Exclude<keyof HalfHour, 'startsAt'>): number =>
  past.reduce((sum, half) => sum + half[what], 0);

/**
 * Learns from past half hours, and says what any day will bring. A day is like the days of the same weekday, the newer
 * the more; see {@link likeDays} for the others. Half hours under a notice of the weather are kept apart: by how many
 * times as many calls they brought as the same half hour of days alike, those to come under a notice are multiplied. Who
 * works at an hour makes how long its calls last, so handling is learned for each half hour, with its neighbours.
 */
export const forecaster = (past: readonly HalfHour[], calendar: OfficeCalendar, weather: readonly Stretch[]) => {
  const days = byDay(past);
  const answered = sumOf(past, 'answered');
  const usualHandling = answered > 0 ? sumOf(past, 'handlingSeconds') / answered : unknownHandling;
  const withoutWeather = (some: readonly PastDay[], slot: number) =>
    some.filter((one) => !inForce(weather, startOf(one.day, slot)));

  const timesInWeather = (): number | null => {
    let [halfHours, came, usual] = [0, 0, 0];
    for (const one of days) {
      const under = slots.filter((slot) => inForce(weather, startOf(one.day, slot)));
      if (under.length === 0) continue;
      const likely = likeDays(one.day, days, calendar).days;
      for (const slot of under) {
        const calls = usualCalls(one.day, withoutWeather(likely, slot), slot);
        if (calls === null) continue;
        halfHours += 1;
        usual += calls;
        came += one.halfHours[slot]?.calls ?? 0;
      }
    }
    if (halfHours < enoughWeather.halfHours || usual < enoughWeather.calls) return null;
    return Math.min(Math.max(came / usual, leastTimes), mostTimes);
  };
  const times = timesInWeather();

  return (day: string): Forecast => {
    const { like, days: likely } = likeDays(day, days, calendar);
    const halfHours = slots.map((slot) => {
      const calls = usualCalls(day, withoutWeather(likely, slot), slot);
      const isUnder = inForce(weather, startOf(day, slot));
      return {
        startsAt: new Date(startOf(day, slot)),
        // Where all such days had weather, what came then is all that is known.
        calls:
          calls === null
            ? (usualCalls(day, likely, slot) ?? 0) / (isUnder ? 1 : (times ?? 1))
            : calls * (isUnder ? (times ?? 1) : 1),
        handlingSeconds: handlingAt(day, likely, slot, usualHandling),
      };
    });
    const isUnder = slots.some((slot) => inForce(weather, startOf(day, slot)));
    return {
      day,
      halfHours,
      like,
      from: likely.map((one) => one.day),
      few: like === 'all' || likely.length < fewDays,
      weather: isUnder ? { times } : null,
    };
  };
};

/** From which day to before which a day is learned from. A day that is not over yet teaches nothing. */
export const learnedFrom = (day: string, today: string): { from: string; until: string } => {
  const until = day < today ? day : today;
  return { from: addDays(until, -learnedDays), until };
};

/** Fewer who gave up than these tell nothing of patience. */
const enoughMissed = 20;

/**
 * How long callers wait on average before they hang up, in seconds; null where too few did to say. All waiting counts,
 * not only theirs who gave up: who was answered would have waited longer still.
 */
export const patienceOf = (past: readonly HalfHour[]): number | null => {
  const missed = sumOf(past, 'missed');
  if (missed < enoughMissed) return null;
  return Math.min(Math.max(sumOf(past, 'waitingSeconds') / missed, 5), 3600);
};
