import { startOfDay } from '#shared/day.ts';

/** From one moment to another, as ISO 8601 writes them. */
export type Span = { startsAt: string; endsAt: string };

/** When somebody works, with the breaks that are planned. */
export type Shift = Span & { agentId: string; breaks: Span[] };

/** What the work of somebody must respect, and never why. Times of day are minutes after midnight in the city. */
export type Accommodation = {
  dayShiftsOnly: boolean;
  /** The longest stretch without a break. */
  breakEveryMinutes: number | null;
  noTwoLateDays: boolean;
  /** Before and after these there is no way to work or home. */
  earliestStart: number | null;
  latestEnd: number | null;
  /** So many more than others she has after each call. */
  wrapUpMinutes: number | null;
};

/** Somebody of the roster. `leave`: from the first day to the last. */
export type Worker = Accommodation & { id: string; active: boolean; leave: { from: string; until: string }[] };

const minute = 60_000;

export const minutesBetween = (from: string, until: string): number => (Date.parse(until) - Date.parse(from)) / minute;

/** What two spans have in common, if anything. */
export const commonSpan = (a: Span, b: Span): Span | null => {
  const from = Math.max(Date.parse(a.startsAt), Date.parse(b.startsAt));
  const until = Math.min(Date.parse(a.endsAt), Date.parse(b.endsAt));
  return from < until ? { startsAt: new Date(from).toISOString(), endsAt: new Date(until).toISOString() } : null;
};

/** The span that begins that many minutes after a day's midnight in the city. */
export const spanOn = (day: string, startsAt: number, minutes: number): Span => {
  const starts = startOfDay(day).getTime() + startsAt * minute;
  return { startsAt: new Date(starts).toISOString(), endsAt: new Date(starts + minutes * minute).toISOString() };
};
