import { dayOf, startOfDay } from '#shared/day.ts';

const hour = 3_600_000;
const quietFrom = 22 * hour;
const quietUntil = 8 * hour;

/** When the quiet hours in which `at` falls end (22:00 to 08:00 in Taiwan); null outside of them. */
export const quietEnd = (at: Date): Date | null => {
  const midnight = startOfDay(dayOf(at)).getTime();
  const sinceMidnight = at.getTime() - midnight;
  if (sinceMidnight < quietUntil) return new Date(midnight + quietUntil);
  return sinceMidnight >= quietFrom ? new Date(midnight + 24 * hour + quietUntil) : null;
};
