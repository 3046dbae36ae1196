import { findOfficeDays, removeOfficeDay, saveOfficeDay } from '#server/calendar/calendar.store.ts';
import type { Holiday } from '#server/calendar/holidays.ts';
import type { SignedIn } from '#server/trpc.ts';
import { dayOf } from '#shared/day.ts';
import { HotlineError } from '#shared/errors.ts';
import type { OfficeDay } from '#shared/office-calendar.ts';

/** The days that were entered, the last one first, and the holidays from today to the end of the next year. */
export const readCalendar = async ({
  services: { db },
}: SignedIn): Promise<{ entered: OfficeDay[]; holidays: Holiday[] }> => {
  const [{ holidaysOf }, entered] = await Promise.all([import('#server/calendar/holidays.ts'), findOfficeDays(db)]);
  const today = dayOf(new Date());
  const year = Number(today.slice(0, 4));
  return { entered, holidays: [...holidaysOf(year), ...holidaysOf(year + 1)].filter(({ day }) => day >= today) };
};

/** Says that the offices are open or closed on a day; what was said of that day before is replaced. */
export const changeOfficeDay = ({ services: { db }, viewer }: SignedIn, day: OfficeDay): Promise<void> =>
  saveOfficeDay(db, day, viewer.id);

/** Takes a day away: it is as its weekday and the holidays say. Throws `not-found`. */
export const dropOfficeDay = async ({ services: { db } }: SignedIn, { day }: { day: string }): Promise<void> => {
  if (!(await removeOfficeDay(db, day))) throw new HotlineError('not-found', `office day ${day}`);
};
