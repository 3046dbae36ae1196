import { dayOf, startOfDay, weekdayOf } from '#shared/day.ts';
import { isWeekend, type OfficeCalendar } from '#shared/office-calendar.ts';
import { type HalfHour, halfHourMs } from '#shared/shifts/half-hour.ts';

/** A day of the past with its half hours; where no call came there is none. */
export type PastDay = { day: string; halfHours: (HalfHour | undefined)[] };

/** The days in which any call came, the newest first. A day without one is not known: the hotline never sleeps. */
export const byDay = (past: readonly HalfHour[]): PastDay[] => {
  const days = new Map<string, PastDay>();
  for (const half of past) {
    const day = dayOf(half.startsAt);
    const known = days.get(day) ?? { day, halfHours: [] };
    known.halfHours[(half.startsAt.getTime() - startOfDay(day).getTime()) / halfHourMs] = half;
    days.set(day, known);
  }
  return [...days.values()].toSorted((a, b) => (a.day < b.day ? 1 : -1));
};

/** Which past days a day is taken to be like. */
export type Likeness = 'weekday' | 'holidays' | 'sundays' | 'office days' | 'all';

const kindOf = (day: string, calendar: OfficeCalendar): 'holiday' | 'make-up' | 'usual' => {
  const open = calendar(day);
  if (open === false) return 'holiday';
  return open && isWeekend(day) ? 'make-up' : 'usual';
};

/**
 * The past days that a day is like: those of the same weekday; for a holiday the holidays, or the Sundays where there
 * was none; for a make-up working day Monday to Friday; all where there is none of these.
 */
export const likeDays = (
  day: string,
  days: readonly PastDay[],
  calendar: OfficeCalendar,
): { like: Likeness; days: readonly PastDay[] } => {
  const kind = kindOf(day, calendar);
  const holidays = days.filter((one) => kindOf(one.day, calendar) === 'holiday');
  const usual = days.filter((one) => kindOf(one.day, calendar) === 'usual');
  const on = (weekday: number) => usual.filter((one) => weekdayOf(one.day) === weekday);
  const found: [Likeness, PastDay[]][] = {
    holiday: [['holidays', holidays] as const, ['sundays', on(0)] as const],
    'make-up': [['office days', usual.filter((one) => !isWeekend(one.day))] as const],
    usual: [['weekday', on(weekdayOf(day))] as const],
  }[kind].map(([like, some]) => [like, some]);
  const [like, likely] = found.find(([, some]) => some.length > 0) ?? (['all', days] as const);
  return { like, days: likely };
};
