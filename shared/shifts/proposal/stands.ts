import { startOfDay } from '#shared/day.ts';
import { halfHourMs, halfHoursOfDay } from '#shared/shifts/half-hour.ts';
import type { Need } from '#shared/shifts/need.ts';
import type { Stand } from '#shared/shifts/proposal/model.ts';
import type { Span } from '#shared/shifts/shift.ts';
import type { Skill } from '#shared/skills.ts';

const slotMinutes = halfHourMs / 60_000;

/** Whether a shift covers the whole of a stand. */
export const covers = (span: Span, { day, from, until }: Pick<Stand, 'day' | 'from' | 'until'>): boolean => {
  const midnight = startOfDay(day).getTime();
  return Date.parse(span.startsAt) <= midnight + from * 60_000 && Date.parse(span.endsAt) >= midnight + until * 60_000;
};

/**
 * The needs of a day as stretches in which the same shifts work, whichever are chosen: cut where one may begin or end. Of
 * each stretch the most that is needed at once, of all and of each skill.
 */
export const standsOf = (day: string, needs: readonly Need[], spans: readonly Span[]): Stand[] => {
  const midnight = startOfDay(day).getTime();
  const slotOf = (at: string): number => (Date.parse(at) - midnight) / halfHourMs;
  const cuts = [0, halfHoursOfDay, ...spans.flatMap(({ startsAt, endsAt }) => [slotOf(startsAt), slotOf(endsAt)])];
  const edges = [...new Set(cuts.map((slot) => Math.min(Math.max(Math.round(slot), 0), halfHoursOfDay)))].sort(
    (a, b) => a - b,
  );
  const bySlot = new Map(needs.map((need) => [slotOf(need.startsAt), need]));
  return edges.slice(1).flatMap((until, index) => {
    const from = edges[index] as number;
    const within = Array.from({ length: until - from }, (_, slot) => bySlot.get(from + slot)).filter(
      (need) => need !== undefined,
    );
    const named = [...new Set(within.flatMap(({ skills }) => Object.keys(skills) as Skill[]))];
    const handlingSeconds = Math.min(...within.map((need) => need.handlingSeconds));
    const where = { day, from: from * slotMinutes, until: until * slotMinutes, handlingSeconds };
    return [
      { ...where, skill: null, needed: Math.max(0, ...within.map(({ agents }) => agents)) },
      ...named.map((skill) => ({
        ...where,
        skill,
        needed: Math.max(0, ...within.map(({ skills }) => skills[skill] ?? 0)),
      })),
    ].filter(({ needed }) => needed > 0);
  });
};
