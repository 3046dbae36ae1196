import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { skillWord } from '#client/ui/skill-words.ts';
import { startOfDay } from '#shared/day.ts';
import type { ShiftChange } from '#shared/shifts/changes.ts';
import type { Cover } from '#shared/shifts/coverage.ts';
import type { Fault } from '#shared/shifts/fault.ts';
import { minutesBetween, type Span } from '#shared/shifts/shift.ts';
import { dayOfShift } from '#shared/shifts/week.ts';

/** A day's weekday. */
export const weekday = (day: string): string =>
  new Intl.DateTimeFormat(getLocale(), { timeZone: 'UTC', weekday: 'long' }).format(new Date(day));

/** A day with its weekday, without the year. */
export const dayAndDate = (day: string): string =>
  new Intl.DateTimeFormat(getLocale(), { timeZone: 'UTC', weekday: 'short', month: 'short', day: 'numeric' }).format(
    new Date(day),
  );

/** From the first day to the last. */
export const daysWords = ({ firstDay, lastDay }: { firstDay: string; lastDay: string }): string =>
  new Intl.DateTimeFormat(getLocale(), {
    timeZone: 'UTC',
    weekday: 'short',
    month: 'short',
    day: 'numeric',
  }).formatRange(new Date(firstDay), new Date(lastDay));

const two = (number: number) => String(number).padStart(2, '0');
/** Minutes after midnight as a time: `08`, `08:30`. The end of a day is 24. */
export const clock = (minutes: number): string => {
  const hour = two(minutes > 24 * 60 ? Math.floor(minutes / 60) % 24 : Math.floor(minutes / 60));
  return minutes % 60 === 0 ? hour : `${hour}:${two(minutes % 60)}`;
};
const minuteOf = (day: string, at: string): number => minutesBetween(startOfDay(day).toISOString(), at);
/** A moment as a time of its day: `08:30`. */
export const timeOf = (day: string, at: string): string => {
  const minutes = minuteOf(day, at) % (24 * 60);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

/** From when until when: `08–16`. */
export const spanWords = (span: Span): string => {
  const day = dayOfShift(span);
  return `${clock(minuteOf(day, span.startsAt))}–${clock(minuteOf(day, span.endsAt))}`;
};

/** What a roster breaks, in a sentence. */
export const faultWords = ({ kind, day: on, at, minutes = 0 }: Fault, name: string): string => {
  const day = weekday(on);
  const hours = Number((minutes / 60).toFixed(1));
  const time = at ? timeOf(on, at) : '';
  switch (kind) {
    case 'not active':
      return m.shifts_fault_not_active({ name, day });
    case 'on leave':
      return m.shifts_fault_on_leave({ name, day });
    case 'overlap':
      return m.shifts_fault_overlap({ name, day });
    case 'long day':
      return m.shifts_fault_long_day({ name, day, hours });
    case 'short rest':
      return m.shifts_fault_short_rest({ name, day, hours });
    case 'no day off':
      return m.shifts_fault_no_day_off({ name, day });
    case 'days only':
      return at && minuteOf(on, at) < 12 * 60
        ? m.shifts_fault_days_only_begins({ name, day, at: time })
        : m.shifts_fault_days_only_ends({ name, day, at: time });
    case 'two late days':
      return m.shifts_fault_two_late_days({ name, day });
    case 'long stretch':
      return m.shifts_fault_long_stretch({ name, day, minutes });
    case 'too early':
      return m.shifts_fault_too_early({ name, day, at: time });
    case 'too late':
      return m.shifts_fault_too_late({ name, day, at: time });
  }
};

/** How a stretch of a day is covered, in a sentence: what holds for all of it is not said again. */
export const coverWords = ({ day: on, from, until, there, countAs, needed, short, missing }: Cover): string => {
  const span = { day: weekday(on), from: clock(from), until: clock(until) };
  const who = countAs < there ? m.shifts_count_as({ there, count: countAs }) : String(there);
  const said = [
    needed === null ? m.shifts_cover({ ...span, there: who }) : m.shifts_cover_of({ ...span, there: who, needed }),
  ];
  if (short && (short.from > from || short.until < until))
    said.push(m.shifts_short({ from: clock(short.from), until: clock(short.until) }));
  const skills = missing.map(({ skill, agents: count, from: since }) =>
    since > from
      ? m.shifts_missing_from({ count, skill: skillWord(skill), from: clock(since) })
      : m.shifts_missing_one({ count, skill: skillWord(skill) }),
  );
  if (there > 0 && skills.length > 0) said.push(m.shifts_missing({ what: skills.join(m.shifts_comma()) }));
  return said.join(m.shifts_semicolon());
};

/** What changed for somebody, in a sentence. */
export const changeWords = (changes: readonly ShiftChange[]): string =>
  changes
    .map(({ day: on, was, now }) => {
      const day = dayAndDate(on);
      if (!was) return m.shifts_change_new({ day, now: now ? spanWords(now) : '' });
      if (!now) return m.shifts_change_gone({ day, was: spanWords(was) });
      return m.shifts_change_moved({ day, now: spanWords(now), was: spanWords(was) });
    })
    .join(m.shifts_semicolon());

/** A shift by its day and its time: `Tue, Dec 1 09–17`. */
export const dayAndSpan = (span: Span): string => `${dayAndDate(dayOfShift(span))} ${spanWords(span)}`;
