import { sql } from 'kysely';
import { loadCalendar } from '#server/calendar/load-calendar.ts';
import type { Tx } from '#server/db/connection.ts';
import { createRandom, type Random } from '#server/seed/random.ts';
import { addDays, dayOf, startOfDay, weekdayOf } from '#shared/day.ts';
import { learnedDays } from '#shared/shifts/forecast.ts';
import { halfHourMs, halfHoursOfDay } from '#shared/shifts/half-hour.ts';

/** How the calls of a day are spread over its hours, in thousandths. */
const hours = [9, 6, 5, 4, 5, 9, 18, 34, 62, 82, 84, 76, 54, 68, 76, 72, 64, 56, 50, 46, 42, 34, 26, 18];
/** Calls of a day, Sunday first: about 900 on average, as Kaohsiung has them. */
const daily = [610, 1060, 1010, 980, 970, 990, 680];
const missedShare = 0.04;
/** Seconds. */
const [waits, patience, nightHandling, dayHandling] = [9, 45, 205, 240];

/** A Poisson number, by Knuth's method: the means are below 50. */
const came = (mean: number, random: Random): number => {
  const end = Math.exp(-mean);
  let count = 0;
  for (let product = random.next(); product > end; product *= random.next()) count += 1;
  return count;
};

/** The calls of the last eight weeks by half hour, as the demonstration city would have had them. */
export const seedHalfHours = async (tx: Tx): Promise<void> => {
  const random = createRandom(1922);
  const calendar = await loadCalendar(tx);
  const now = Date.now();
  const rows: object[] = [];
  for (let day = addDays(dayOf(new Date(now)), -learnedDays); startOfDay(day).getTime() < now; day = addDays(day, 1)) {
    const perDay = (calendar(day) === false ? daily[0] : daily[weekdayOf(day)]) as number;
    for (let slot = 0; slot < halfHoursOfDay; slot += 1) {
      const startsAt = startOfDay(day).getTime() + slot * halfHourMs;
      const hour = Math.floor(slot / 2);
      const calls = came((perDay * (hours[hour] as number)) / 2000, random);
      if (calls === 0 || startsAt + halfHourMs > now) continue;
      const missed = came(calls * missedShare, random);
      const answered = Math.max(calls - missed, 0);
      const handling = (hour >= 8 && hour < 20 ? dayHandling : nightHandling) * (0.85 + 0.3 * random.next());
      rows.push({
        startsAt: new Date(startsAt).toISOString(),
        calls,
        answered,
        missed: calls - answered,
        waiting: Math.round(answered * waits + (calls - answered) * patience),
        handling: Math.round(answered * handling),
      });
    }
  }
  await sql`
    insert into call_half_hour
    select "startsAt", calls, answered, missed, waiting, handling from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as row ("startsAt" timestamptz, calls int, answered int, missed int, waiting int, handling int)
  `.execute(tx);
};
