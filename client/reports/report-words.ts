import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { addDays, dayOf } from '#shared/day.ts';
import type { Period } from '#shared/reports/period.ts';
import {
  type CallCounts,
  type Kept,
  keptInAll,
  type Reached,
  reachedInAll,
  shareOf,
  sumOf,
} from '#shared/reports/report.ts';

const dateWords = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(getLocale(), { timeZone: 'UTC', ...options });

/** A period in words, with its year where that is asked for or another than today's. */
export const periodWords = ({ kind, firstDay, endDay }: Period, withYear = false): string => {
  const isOld = firstDay.slice(0, 4) !== dayOf(new Date()).slice(0, 4);
  const year = withYear || isOld ? ({ year: 'numeric' } as const) : {};
  const [first, last] = [new Date(firstDay), new Date(addDays(endDay, -1))];
  if (kind === 'month') return dateWords({ month: 'long', ...year }).format(first);
  if (kind === 'week') return dateWords({ month: 'short', day: 'numeric', ...year }).formatRange(first, last);
  return dateWords({ weekday: 'short', month: 'short', day: 'numeric', ...year }).format(first);
};

/** How a row of a period is called: an hour of the day, or a day with its weekday. */
export const partWords = (kind: Period['kind'], startsAt: string): string =>
  new Intl.DateTimeFormat(getLocale(), {
    timeZone: 'Asia/Taipei',
    ...(kind === 'day'
      ? { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }
      : { weekday: 'short', month: 'numeric', day: 'numeric' }),
  }).format(new Date(startsAt));

/** The same under a column, where there is little room. */
export const columnWords = (kind: Period['kind'], startsAt: string): string =>
  kind === 'day'
    ? partWords(kind, startsAt)
    : dateWords({ month: 'numeric', day: 'numeric' }).format(new Date(dayOf(new Date(startsAt))));

export const countWords = (count: number): string => count.toLocaleString(getLocale());

/** A share in whole percent; a dash of nothing. */
export const percentWords = (part: number, whole: number): string =>
  shareOf(part, whole)?.toLocaleString(getLocale(), { style: 'percent' }) ?? m.reports_unknown();

/** How many minutes a call took, with one digit after the point; a dash of none. */
export const minuteWords = ({ handlingSeconds, answered }: CallCounts): string =>
  shareOf(handlingSeconds / 60, answered)?.toFixed(1) ?? m.reports_unknown();

/** Whether nobody's second call can change any more who was helped at first contact. */
export const isFinal = ({ endDay }: Period): boolean => addDays(endDay, 7) <= dayOf(new Date());

/** How the calls of a period went, in one sentence; what there is not is not said. */
export const callsSentence = (period: Period, parts: readonly CallCounts[]): string => {
  const all = sumOf(parts);
  if (all.offered === 0) return m.reports_calls_none({ period: periodWords(period) });
  const { offered, answered, abandoned } = all;
  return [
    m.reports_calls_sentence({
      period: periodWords(period),
      offered: countWords(offered),
      answered: countWords(answered),
      abandoned: countWords(abandoned),
    }),
    m.reports_level({ percent: percentWords(all.inTime, offered) }),
    ...(answered > 0 ? [m.reports_handling({ minutes: minuteWords(all) })] : []),
    ...(all.traceable > 0 ? [m.reports_first_contact({ percent: percentWords(all.firstContact, all.traceable) })] : []),
  ].join(m.reports_semicolon());
};

/** How many deadlines were kept, and who missed the most, in one sentence. */
export const keptSentence = (rows: readonly Kept[], nameOf: (id: string) => string): string => {
  const { kept, missed } = keptInAll(rows);
  const [first] = rows;
  if (!first) return m.reports_kept_none();
  const due = countWords(kept + missed);
  if (missed === 0) return m.reports_kept_all({ due });
  const percent = percentWords(kept, kept + missed);
  return m.reports_kept_sentence({ percent, due, name: nameOf(first.id), missed: countWords(first.missed) });
};

/** How many people the city called and spoke with, in one sentence. */
export const reachedSentence = (rows: readonly Reached[]): string => {
  const { calls, people, reached } = reachedInAll(rows);
  if (calls === 0) return m.reports_reached_none();
  const words = { calls: countWords(calls), people: countWords(people), reached: countWords(reached) };
  return m.reports_reached_sentence({ ...words, percent: percentWords(reached, people) });
};
