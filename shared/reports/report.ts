import { startOfDay } from '#shared/day.ts';
import { type Period, partsOf } from '#shared/reports/period.ts';

/**
 * How the calls of a time went. Abandoned: the caller hung up unanswered. In time: answered within the seconds of the
 * target of then. Seconds of all answered calls together.
 */
export type CallCounts = {
  offered: number;
  answered: number;
  abandoned: number;
  inTime: number;
  handlingSeconds: number;
  /** Answered calls whose number is known: of the others nobody can say whether they called again. */
  traceable: number;
  firstContact: number;
};

/** A part of the period, by when it begins. */
export type CallsPart = CallCounts & { startsAt: string };

/** Deadlines that fell due in the period, of one department or category. */
export type Kept = { id: string; kept: number; missed: number };

/** Whom a campaign called in the period: how often, how many people, and how many of them it reached. */
export type Reached = { id: string; name: string; calls: number; people: number; reached: number };

export type Report = {
  firstDay: string;
  endDay: string;
  parts: CallsPart[];
  departments: Kept[];
  categories: Kept[];
  campaigns: Reached[];
};

const none: CallCounts = {
  offered: 0,
  answered: 0,
  abandoned: 0,
  inTime: 0,
  handlingSeconds: 0,
  traceable: 0,
  firstContact: 0,
};
const names = Object.keys(none) as (keyof CallCounts)[];

const plus = (one: CallCounts, other: Partial<CallCounts>): CallCounts =>
  Object.fromEntries(names.map((name) => [name, one[name] + (other[name] ?? 0)])) as CallCounts;

/** All of them together. */
export const sumOf = (counts: readonly CallCounts[]): CallCounts => counts.reduce(plus, none);

/** What was counted, at whatever moments, in the parts of the period in which it lies; what lies outside is left out. */
export const inParts = (
  period: Period,
  counted: readonly (Partial<CallCounts> & { startsAt: Date })[],
): CallsPart[] => {
  const starts = partsOf(period);
  const sums = starts.map(() => none);
  const until = startOfDay(period.endDay);
  for (const one of counted) {
    const at = one.startsAt < until ? starts.findLastIndex((start) => start <= one.startsAt) : -1;
    if (at >= 0) sums[at] = plus(sums[at] as CallCounts, one);
  }
  return starts.map((start, at) => ({ startsAt: start.toISOString(), ...(sums[at] as CallCounts) }));
};

type Fallen = { departmentId: string; categoryId: string; kept: number; missed: number };

/** By department or by category, where the most were missed first. */
export const keptBy = (key: 'departmentId' | 'categoryId', fallen: readonly Fallen[]): Kept[] => {
  const found = new Map<string, Kept>();
  for (const { [key]: id, kept, missed } of fallen) {
    const before = found.get(id) ?? { id, kept: 0, missed: 0 };
    found.set(id, { id, kept: before.kept + kept, missed: before.missed + missed });
  }
  return [...found.values()].toSorted((a, b) => b.missed - a.missed || b.kept - a.kept || (a.id < b.id ? -1 : 1));
};

/** All deadlines together. */
export const keptInAll = (rows: readonly Kept[]): Omit<Kept, 'id'> => ({
  kept: rows.reduce((sum, { kept }) => sum + kept, 0),
  missed: rows.reduce((sum, { missed }) => sum + missed, 0),
});

/** All campaigns together. */
export const reachedInAll = (rows: readonly Reached[]): Omit<Reached, 'id' | 'name'> => ({
  calls: rows.reduce((sum, { calls }) => sum + calls, 0),
  people: rows.reduce((sum, { people }) => sum + people, 0),
  reached: rows.reduce((sum, { reached }) => sum + reached, 0),
});

/** A share between nought and one; null of nothing. */
export const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
