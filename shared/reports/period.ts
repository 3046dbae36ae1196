import { z } from 'zod';
import { addDays, startOfDay } from '#shared/day.ts';
import { mondayOf } from '#shared/shifts/week.ts';

/** How long a period is that a report tells of. */
export const periodKinds = ['day', 'week', 'month'] as const;
type PeriodKind = (typeof periodKinds)[number];

/** The period of that kind in which the day lies. */
export const periodSchema = z.object({
  kind: z.enum(periodKinds),
  day: z.iso.date().refine((day) => day > '2020' && day < '2100'),
});
export type PeriodAsked = z.output<typeof periodSchema>;

/** From the first day to before another. */
export type Period = { kind: PeriodKind; firstDay: string; endDay: string };

const firstOfMonth = (day: string): string => `${day.slice(0, 7)}-01`;
const daysBetween = (from: string, until: string): number => (Date.parse(until) - Date.parse(from)) / 86_400_000;

export const periodOf = ({ kind, day }: PeriodAsked): Period => {
  if (kind === 'day') return { kind, firstDay: day, endDay: addDays(day, 1) };
  if (kind === 'week') return { kind, firstDay: mondayOf(day), endDay: addDays(mondayOf(day), 7) };
  const firstDay = firstOfMonth(day);
  return { kind, firstDay, endDay: firstOfMonth(addDays(firstDay, 31)) };
};

/** A day in the period before, or in the one after. */
export const dayBefore = (asked: PeriodAsked): string => addDays(periodOf(asked).firstDay, -1);
export const dayAfter = (asked: PeriodAsked): string => periodOf(asked).endDay;

const hourMs = 3_600_000;

/** When the parts of a period begin of which a report has a row each: a day's hours, or its days. */
export const partsOf = ({ kind, firstDay, endDay }: Period): Date[] =>
  kind === 'day'
    ? Array.from({ length: 24 }, (_, hour) => new Date(startOfDay(firstDay).getTime() + hour * hourMs))
    : Array.from({ length: daysBetween(firstDay, endDay) }, (_, days) => startOfDay(addDays(firstDay, days)));
