const zone = '+08:00';
const zoneMs = 8 * 3_600_000;
const dayMs = 24 * 3_600_000;

/** The city's time zone, by its name. */
export const cityZone = 'Asia/Taipei';

/** When a day (`2026-11-30`) begins in the city, whose clocks never change. */
export const startOfDay = (day: string): Date => new Date(`${day}T00:00:00${zone}`);
export const endOfDay = (day: string): Date => new Date(startOfDay(day).getTime() + dayMs);

/** The day of a moment in the city. */
export const dayOf = (at: Date): string => new Date(at.getTime() + zoneMs).toISOString().slice(0, 10);
/** The last day on which something is valid that ends at that moment. */
export const lastDayOf = (until: Date): string => dayOf(new Date(until.getTime() - 1));

/** The day that many days later, or earlier. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);

/** 0 is Sunday. */
export const weekdayOf = (day: string): number => new Date(day).getUTCDay();

/** A day as it is typed in an office: 2026-11-3, 2026/11/03, 2026.11.3. What is none stays as it is; null is nothing. */
export const typedDay = (typed: string): string | null => {
  const day = typed.normalize('NFKC').trim();
  const [, year, month, date] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(day) ?? [];
  if (!year || !month || !date) return day || null;
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
};
