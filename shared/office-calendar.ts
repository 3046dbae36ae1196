import { z } from 'zod';
import { dayOf, weekdayOf } from '#shared/day.ts';
import { someText } from '#shared/typed-text.ts';

/**
 * Whether the offices are open on a day (`2026-11-30`) that is unlike its weekday: false on a holiday or a day off, true
 * on a make-up working day. Undefined: it is as its weekday says.
 */
export type OfficeCalendar = (day: string) => boolean | undefined;

/** A day that an administrator entered: open or closed, whatever its weekday and the holidays say. `name` is why. */
export const officeDaySchema = z.object({ day: z.iso.date(), open: z.boolean(), name: someText(100) });
export type OfficeDay = z.output<typeof officeDaySchema>;
export const officeDayGoneSchema = officeDaySchema.pick({ day: true });

/** Whether a moment falls on a day off, whichever weekday that is. A weekend alone is none. */
export const isHoliday = (at: Date, calendar: OfficeCalendar): boolean => calendar(dayOf(at)) === false;

export const isWeekend = (day: string): boolean => weekdayOf(day) % 6 === 0;

/** Whether the offices are open on a day. */
export const isOfficeDay = (day: string, calendar: OfficeCalendar): boolean => calendar(day) ?? !isWeekend(day);
