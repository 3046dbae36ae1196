import { findOfficeDays } from '#server/calendar/calendar.store.ts';
import type { Db } from '#server/db/connection.ts';
import { freshFor } from '#server/db/kept.ts';
import type { OfficeCalendar } from '#shared/office-calendar.ts';

/** Which days are unlike their weekday: what was entered first, then the holidays. At most a second late. */
export const loadCalendar: (db: Db) => Promise<OfficeCalendar> = freshFor(1000, async (db) => {
  // Its library takes a quarter of a second to load: no part of the start.
  const [{ holidaysOf }, entered] = await Promise.all([import('#server/calendar/holidays.ts'), findOfficeDays(db)]);
  const own = new Map(entered.map(({ day, open }) => [day, open]));
  const isHoliday = (day: string) => holidaysOf(Number(day.slice(0, 4))).some((holiday) => holiday.day === day);
  return (day) => own.get(day) ?? (isHoliday(day) ? false : undefined);
});
