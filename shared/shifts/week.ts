import { addDays, dayOf, weekdayOf } from '#shared/day.ts';

/** The Monday on or before a day. */
export const mondayOf = (day: string): string => addDays(day, -((weekdayOf(day) + 6) % 7));

/** The seven days from a Monday on. */
export const daysOfWeek = (monday: string): string[] => Array.from({ length: 7 }, (_, days) => addDays(monday, days));

/** The day in the city on which a shift begins: it is that day's, and that week's. */
export const dayOfShift = ({ startsAt }: { startsAt: string }): string => dayOf(new Date(startsAt));
