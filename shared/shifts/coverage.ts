import { startOfDay } from '#shared/day.ts';
import { countsAs } from '#shared/shifts/counts-as.ts';
import type { Need } from '#shared/shifts/need.ts';
import type { Shift } from '#shared/shifts/shift.ts';
import type { Skill } from '#shared/skills.ts';

/** How many are missing, from one minute of the day until another. */
type Short = { agents: number; from: number; until: number };

/**
 * A stretch of a day in which the same people work: how many there are, as how many usual agents they count at least,
 * and the most that are needed at once (null: nobody has said), what is missing and when. Minutes after midnight in the
 * city.
 */
export type Cover = {
  day: string;
  from: number;
  until: number;
  there: number;
  countAs: number;
  needed: number | null;
  short: Short | null;
  missing: (Short & { skill: Skill })[];
};

const slot = 30;
const slots = (24 * 60) / slot;
const ms = 60_000;

type Slot = { from: number; there: string[]; need: Need | undefined };

// Somebody is there in a half hour of which she works a half.
const slotsOf = (day: string, shifts: readonly Shift[], needs: ReadonlyMap<number, Need>): Slot[] =>
  Array.from({ length: slots }, (_, index) => {
    const starts = startOfDay(day).getTime() + index * slot * ms;
    const middle = starts + (slot / 2) * ms;
    const there = shifts
      .filter(({ startsAt, endsAt }) => Date.parse(startsAt) <= middle && Date.parse(endsAt) >= middle)
      .filter(({ startsAt, endsAt }) => Date.parse(endsAt) >= starts + slot * ms || Date.parse(startsAt) <= starts)
      .map(({ agentId }) => agentId);
    return { from: index * slot, there: [...new Set(there)].toSorted(), need: needs.get(starts) };
  });

const isSame = (a: Slot, b: Slot): boolean =>
  a.there.length === b.there.length && a.there.every((id, at) => id === b.there[at]);

/** The most that is missing in a stretch, and from when until when anything is. */
const shortIn = (stretch: readonly Slot[], missing: (one: Slot) => number): Short | null => {
  const short = stretch.filter((one) => missing(one) > 0);
  const [first, last] = [short[0], short.at(-1)];
  if (!first || !last) return null;
  return { agents: Math.max(...short.map(missing)), from: first.from, until: last.from + slot };
};

type Able = { skills: readonly Skill[]; wrapUpMinutes: number | null };

const coverOf = (day: string, stretch: readonly Slot[], ableOf: (id: string) => Able): Cover => {
  const [first, last] = [stretch[0] as Slot, stretch.at(-1) as Slot];
  const needs = stretch.flatMap(({ need }) => need ?? []);
  const counted = ({ there, need }: Slot): number =>
    need ? there.reduce((sum, id) => sum + countsAs(ableOf(id).wrapUpMinutes, need.handlingSeconds), 0) : there.length;
  const named = [...new Set(needs.flatMap(({ skills }) => Object.keys(skills) as Skill[]))];
  const missing = named.flatMap((skill) => {
    const can = first.there.filter((id) => ableOf(id).skills.includes(skill)).length;
    const short = shortIn(stretch, ({ need }) => (need?.skills[skill] ?? 0) - can);
    return short ? [{ skill, ...short }] : [];
  });
  return {
    day,
    from: first.from,
    until: last.from + slot,
    there: first.there.length,
    countAs: Math.round(Math.min(...stretch.map(counted))),
    needed: needs.length > 0 ? Math.max(...needs.map(({ agents }) => agents)) : null,
    short: shortIn(stretch, (one) => Math.round((one.need?.agents ?? 0) - counted(one))),
    missing,
  };
};

/** How days are covered, a row for each stretch in which the same people work. Stretches without anybody, and without need, are left out. */
export const coverageOf = (
  days: readonly string[],
  shifts: readonly Shift[],
  needs: readonly Need[],
  ableOf: (agentId: string) => Able,
): Cover[] => {
  const bySlot = new Map(needs.map((need) => [Date.parse(need.startsAt), need]));
  return days.flatMap((day) => {
    const stretches: Slot[][] = [];
    for (const one of slotsOf(day, shifts, bySlot)) {
      const stretch = stretches.at(-1);
      const before = stretch?.at(-1);
      if (stretch && before && isSame(before, one)) stretch.push(one);
      else stretches.push([one]);
    }
    return stretches
      .map((stretch) => coverOf(day, stretch, ableOf))
      .filter(({ there, needed }) => there > 0 || (needed ?? 0) > 0);
  });
};
