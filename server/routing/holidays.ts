/**
 * The days on which Taiwan's offices are closed beside Saturdays and Sundays, and the feasts that fall on those: the
 * government's office calendar (行政院人事行政總處), by year. A new year is a new line.
 */
const calendar: Record<number, string> = {
  2026:
    '01-01 02-15 02-16 02-17 02-18 02-19 02-20 02-27 02-28 04-03 04-04 04-05 04-06 05-01 06-19 09-25 09-28 10-09 10-10 ' +
    '10-25 10-26 12-25',
  2027:
    '01-01 02-04 02-05 02-06 02-07 02-08 02-09 02-10 02-28 03-01 04-04 04-05 04-06 04-30 05-01 06-09 09-15 09-28 10-10 ' +
    '10-11 10-25 12-24 12-25 12-31',
};

const holidays = new Set(
  Object.entries(calendar).flatMap(([year, days]) => days.split(' ').map((day) => `${year}-${day}`)),
);

const taiwan = 8 * 3_600_000;

/** Whether it is a holiday in Taiwan. Years that the calendar does not hold have none. */
export const isHoliday = (at: Date): boolean =>
  holidays.has(new Date(at.getTime() + taiwan).toISOString().slice(0, 10));
