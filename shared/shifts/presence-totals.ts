import { fromAbsolute, toCalendarDate } from '@internationalized/date';
import type { Presence } from '#shared/calls.ts';
import { commonSpan, type Span } from '#shared/shifts/shift.ts';

/** What somebody did from one moment to another. */
export type PresenceSpan = Span & { state: Presence };

/** Minutes, not rounded. */
type PresenceTotals = Partial<Record<Presence, number>>;

/** A day of somebody. `planned`, `present`: of the shift, and how much of it she was there, breaks included. Minutes. */
export type DayOfPresence = {
  day: string;
  planned: number;
  present: number;
  plannedBreaks: number;
  breaks: number;
  totals: PresenceTotals;
};

const minute = 60_000;

/** A span cut at each midnight of a time zone, whose days may have 23 or 25 hours. */
export const cutByDay = ({ startsAt, endsAt }: Span, timeZone: string): { day: string; minutes: number }[] => {
  const end = Date.parse(endsAt);
  const parts: { day: string; minutes: number }[] = [];
  for (let at = Date.parse(startsAt); at < end; ) {
    const day = toCalendarDate(fromAbsolute(at, timeZone));
    const until = Math.min(day.add({ days: 1 }).toDate(timeZone).getTime(), end);
    parts.push({ day: day.toString(), minutes: (until - at) / minute });
    at = until;
  }
  return parts;
};

/**
 * What somebody did, day by day in a time zone, and how it agrees with her shifts. Spans and shifts do not overlap among themselves. Days without either are left out.
 */
export const presenceByDay = (
  done: readonly PresenceSpan[],
  shifts: readonly (Span & { breaks: readonly Span[] })[],
  timeZone: string,
): DayOfPresence[] => {
  const days = new Map<string, DayOfPresence>();
  const add = (span: Span, count: (day: DayOfPresence, minutes: number) => void): void => {
    for (const { day, minutes } of cutByDay(span, timeZone)) {
      const known = days.get(day) ?? { day, planned: 0, present: 0, plannedBreaks: 0, breaks: 0, totals: {} };
      days.set(day, known);
      count(known, minutes);
    }
  };
  for (const shift of shifts) {
    add(shift, (day, minutes) => (day.planned += minutes));
    for (const one of shift.breaks) add(one, (day, minutes) => (day.plannedBreaks += minutes));
  }
  for (const span of done) {
    const { state } = span;
    add(span, (day, minutes) => (day.totals[state] = (day.totals[state] ?? 0) + minutes));
    if (state === 'away') continue;
    for (const shift of shifts) {
      const both = commonSpan(span, shift);
      if (!both) continue;
      add(both, (day, minutes) => {
        day.present += minutes;
        if (state === 'break') day.breaks += minutes;
      });
    }
  }
  return [...days.values()].toSorted((a, b) => a.day.localeCompare(b.day));
};
