import type { Urgency } from '#shared/urgency.ts';

/** Hours that a department has. `clock` counts day and night, `office` only Monday to Friday, 08:00–17:30 in Taiwan. */
export type DeadlineHours = {
  calendar: 'clock' | 'office';
  accept: number;
  arrive?: number;
  update: number;
  resolve: number;
};

/** A category's deadlines for each urgency. */
export type DeadlinePolicy = Record<Urgency, DeadlineHours>;

export type Deadlines = { acceptBy: Date; arriveBy: Date | null; updateBy: Date; resolveBy: Date };

const minute = 60_000;
const day = 24 * 60 * minute;
// Taiwan has kept UTC+8 without daylight saving since 1980.
const taiwan = 8 * 60 * minute;
const opens = 8 * 60 * minute;
const closes = (17 * 60 + 30) * minute;

const addOfficeTime = (from: number, duration: number): number => {
  let left = duration;
  let today = Math.floor((from + taiwan) / day) * day;
  let at = from + taiwan - today;
  for (;;) {
    // 1 January 1970 was a Thursday.
    const weekday = (today / day + 4) % 7;
    const start = Math.max(at, opens);
    if (weekday !== 0 && weekday !== 6 && start < closes) {
      if (start + left <= closes) return today + start + left - taiwan;
      left -= closes - start;
    }
    today += day;
    at = 0;
  }
};

/** The moment `hours` of the calendar after `from`. */
export const addHours = (from: Date, hours: number, calendar: DeadlineHours['calendar']): Date => {
  const duration = hours * 60 * minute;
  return new Date(calendar === 'clock' ? from.getTime() + duration : addOfficeTime(from.getTime(), duration));
};

/** The deadlines of a ticket that was opened at `from`. */
export const deadlinesFrom = (from: Date, hours: DeadlineHours): Deadlines => ({
  acceptBy: addHours(from, hours.accept, hours.calendar),
  arriveBy: hours.arrive === undefined ? null : addHours(from, hours.arrive, hours.calendar),
  updateBy: addHours(from, hours.update, hours.calendar),
  resolveBy: addHours(from, hours.resolve, hours.calendar),
});
