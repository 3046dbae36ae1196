import { z } from 'zod';

export type LeaveState = 'asked' | 'granted' | 'refused' | 'withdrawn';

/** Days on which somebody does not work, or wishes not to. */
export type Leave = { id: string; firstDay: string; lastDay: string; state: LeaveState };

const day = z.iso.date().refine((one) => one > '2020' && one < '2100');
const mostDays = 366;

/** From the first day to the last, a year at most. */
export const leaveDaysSchema = z
  .object({ firstDay: day, lastDay: day })
  .refine(
    ({ firstDay, lastDay }) =>
      lastDay >= firstDay && Date.parse(lastDay) - Date.parse(firstDay) < mostDays * 24 * 3_600_000,
    { path: ['lastDay'] },
  );
export type LeaveDays = z.output<typeof leaveDaysSchema>;

export const leaveIdSchema = z.object({ id: z.string().regex(/^\d{1,18}$/) });
export const decideLeaveSchema = leaveIdSchema.extend({ grant: z.boolean() });

/** Whether both hold a day in common. */
export const overlaps = (one: LeaveDays, other: LeaveDays): boolean =>
  one.firstDay <= other.lastDay && other.firstDay <= one.lastDay;
