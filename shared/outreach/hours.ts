import { dayOf, startOfDay, weekdayOf } from '#shared/day.ts';
import type { CallingHours } from '#shared/outreach/campaign.ts';

/** Whether somebody may be called at that moment, by the city's clocks. */
export const mayCallAt = ({ fromMinute, untilMinute, days }: CallingHours, now: Date): boolean => {
  const day = dayOf(now);
  const minute = (now.getTime() - startOfDay(day).getTime()) / 60_000;
  return days.includes(weekdayOf(day)) && minute >= fromMinute && minute < untilMinute;
};
