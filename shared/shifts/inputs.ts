import { z } from 'zod';
import { weekdayOf } from '#shared/day.ts';
import { longestStretch, shortestStretch } from '#shared/shifts/plan-breaks.ts';
import type { Accommodation } from '#shared/shifts/shift.ts';

/** A Monday (`2026-11-30`) of the years in which rosters are planned. */
export const mondaySchema = z.iso.date().refine((day) => weekdayOf(day) === 1 && day > '2020' && day < '2100');
const id = z.string().max(100);
const revision = z.int().min(0);

export const weekSchema = z.object({ monday: mondaySchema });
export const weekRevisionSchema = weekSchema.extend({ revision });
/** What somebody works on some days of a week; null: nothing. */
export const planSchema = weekRevisionSchema.extend({
  agentId: id,
  days: z
    .array(z.object({ day: z.iso.date(), kindId: id.nullable() }))
    .min(1)
    .max(7),
});
export const copyWeekSchema = weekRevisionSchema.extend({ from: mondaySchema });
export const shiftNewsIdSchema = z.object({ id: z.string().regex(/^\d{1,18}$/) });

export const accommodationSchema = z.object({
  dayShiftsOnly: z.boolean(),
  breakEveryMinutes: z.int().min(shortestStretch).max(longestStretch).nullable(),
  noTwoLateDays: z.boolean(),
  earliestStart: z.int().min(0).max(1439).nullable(),
  latestEnd: z.int().min(1).max(2880).nullable(),
  wrapUpMinutes: z.int().min(1).max(30).nullable(),
}) satisfies z.ZodType<Accommodation>;
export const agentIdSchema = z.object({ agentId: id });
/** `seen`: the last change that was seen; null: none. */
export const agentAccommodationSchema = agentIdSchema.extend({
  seen: z
    .string()
    .regex(/^\d{1,18}$/)
    .nullable(),
  accommodation: accommodationSchema,
});
