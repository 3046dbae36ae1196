import { fromAbsolute, isSameDay } from '@internationalized/date';
import type { Locale } from '#shared/language.ts';

const timeZone = 'Asia/Taipei';
const minute = 60_000;

const parts: Record<'time' | 'day' | 'year', Intl.DateTimeFormatOptions> = {
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day: { month: 'short', day: 'numeric', weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  year: { year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
};

/** Taiwan's clock time; with the day when it is not today's, and with the year when it is not this year's. */
export const absoluteTime = (at: Date, now: number, locale: Locale): string => {
  const then = fromAbsolute(at.getTime(), timeZone);
  const today = fromAbsolute(now, timeZone);
  const form = isSameDay(then, today) ? 'time' : then.year === today.year ? 'day' : 'year';
  return new Intl.DateTimeFormat(locale, { timeZone, ...parts[form] }).format(at);
};

/** A day (`2026-11-30`) with its weekday and its year. */
export const dayWords = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    weekday: 'short',
  }).format(new Date(day));

/** How long ago or ahead, in the largest whole unit: `12 minutes ago`, `in 3 hours`; `short`: `in 3 hr.`. */
export const relativeTime = (at: Date, now: number, locale: Locale, style: 'long' | 'short' = 'long'): string => {
  const minutes = Math.trunc((at.getTime() - now) / minute);
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style });
  if (Math.abs(minutes) < 60) return minutes === 0 ? words.format(0, 'second') : words.format(minutes, 'minute');
  const hours = Math.trunc(minutes / 60);
  return Math.abs(hours) < 24 ? words.format(hours, 'hour') : words.format(Math.trunc(hours / 24), 'day');
};

/** How long it takes, in the largest whole unit and at least a minute: `20 minutes`, `3 hours`; `short`: `20 min`. */
export const spanWords = (milliseconds: number, locale: Locale, style: 'long' | 'short' = 'long'): string => {
  const minutes = Math.max(Math.trunc(milliseconds / minute), 1);
  const hours = Math.trunc(minutes / 60);
  const days = Math.trunc(hours / 24);
  const [count, unit] = days > 0 ? [days, 'day'] : hours > 0 ? [hours, 'hour'] : [minutes, 'minute'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: style }).format(count);
};
