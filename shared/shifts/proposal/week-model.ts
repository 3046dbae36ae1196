import { addDays, dayOf, startOfDay, weekdayOf } from '#shared/day.ts';
import { countsAs } from '#shared/shifts/counts-as.ts';
import { faultsOf } from '#shared/shifts/faults-of.ts';
import type { Need } from '#shared/shifts/need.ts';
import { breaksFor } from '#shared/shifts/plan-breaks.ts';
import { addColumn, addRow, emptyModel, type Model, type Stand } from '#shared/shifts/proposal/model.ts';
import { covers, standsOf } from '#shared/shifts/proposal/stands.ts';
import { minutesBetween, type Shift, spanOn, type Worker } from '#shared/shifts/shift.ts';
import { dayOfShift, daysOfWeek } from '#shared/shifts/week.ts';
import type { Skill } from '#shared/skills.ts';

type Kind = { id: string; startsAt: number; minutes: number };
export type PlannedShift = Shift & { kindId: string };
/** What somebody would rather have: a day off, or one kind of shift on all days. */
export type Wish = { agentId: string; day: string | null; kindId: string | null };

export type WeekToPlan = {
  monday: string;
  kinds: readonly Kind[];
  workers: readonly (Worker & { skills: readonly Skill[] })[];
  needs: readonly Need[];
  /** What is fixed in the weeks before and after. */
  around: readonly Shift[];
  wishes: readonly Wish[];
  /** How hard each had it in the weeks before of this plan: late, at night and on weekends. */
  burdens: ReadonlyMap<string, number>;
};

/** Forty hours a week (Labor Standards Act, art. 30). */
const weekMinutes = 40 * 60;
const usualMinutes = 8 * 60;
// What it costs: a half hour with one too few before all else, then a shift that somebody does not get, then wishes, then
// how hard the hardest week is.
const cost = { missing: 20, unused: 40, wish: 6, otherKind: 2, hardest: 8, extra: 0.05 };

/** How hard a shift is for who works it: in the evening, at night, on a weekend; not where she likes that kind best. */
export const burdenOf = (shift: PlannedShift, wishes: readonly Wish[]): number => {
  const day = dayOfShift(shift);
  const ends = minutesBetween(startOfDay(day).toISOString(), shift.endsAt);
  const isLiked = wishes.some(({ agentId, kindId }) => agentId === shift.agentId && kindId === shift.kindId);
  return (isLiked ? 0 : ends > 24 * 60 ? 2 : ends > 20 * 60 ? 1 : 0) + (weekdayOf(day) % 6 === 0 ? 1 : 0);
};

/** The week as a linear problem, with what its columns mean. */
export type WeekModel = {
  model: Model;
  /** The shift that each of the first columns stands for. */
  shifts: PlannedShift[];
  /** What is missing of each need, by its column. */
  missing: { column: number; stand: Stand }[];
};

const candidatesOf = ({ monday, kinds, workers }: WeekToPlan): PlannedShift[] =>
  workers.flatMap(({ id: agentId }) =>
    daysOfWeek(monday).flatMap((day) =>
      kinds.map((kind) => {
        const shift = { agentId, ...spanOn(day, kind.startsAt, kind.minutes), kindId: kind.id };
        return { ...shift, breaks: breaksFor(shift, workers) };
      }),
    ),
  );

/** A rest of half an hour is no working time; short breaks are. */
const workOf = ({ startsAt, endsAt, breaks }: Shift): number =>
  breaks
    .map((one) => minutesBetween(one.startsAt, one.endsAt))
    .filter((minutes) => minutes >= 30)
    .reduce((work, rest) => work - rest, minutesBetween(startsAt, endsAt));

const lastDayOfShift = ({ endsAt }: Shift): string => dayOf(new Date(Date.parse(endsAt) - 1));
const daysOf = (shift: Shift): string[] => [...new Set([dayOfShift(shift), lastDayOfShift(shift)])];

/** What no shift of somebody, and no two of them, may do; and one day off in seven. */
const respectConstraints = (model: Model, week: WeekToPlan, own: [number, PlannedShift][], around: Shift[]): void => {
  const worker = week.workers.filter(({ id }) => id === own[0]?.[1].agentId);
  const [{ id: agentId } = { id: '' }] = worker;
  const free: [number, PlannedShift][] = [];
  for (const [column, shift] of own) {
    const [fault] = faultsOf([shift], around, worker);
    if (fault) addRow(model, { kind: fault.kind, agentId }, [[column, 1]], { most: 0 });
    else free.push([column, shift]);
  }
  // All that may not follow a shift on the next day in one row, as only one of them is chosen: that is solved sooner.
  for (const [column, shift] of free) {
    const next = addDays(dayOfShift(shift), 1);
    const barred = free.flatMap(([other, later]) => {
      const [fault] = dayOfShift(later) === next ? faultsOf([shift, later], [], worker) : [];
      return fault ? [{ other, kind: fault.kind }] : [];
    });
    for (const [kind, same] of Map.groupBy(barred, (one) => one.kind)) {
      const terms = same.map(({ other }): [number, number] => [other, 1]);
      addRow(model, { kind, agentId }, [[column, 1], ...terms], { most: 1 });
    }
  }
  for (const day of daysOfWeek(week.monday)) {
    const terms = own.filter(([, shift]) => dayOfShift(shift) === day).map(([column]): [number, number] => [column, 1]);
    addRow(model, { kind: 'one a day', agentId }, terms, { most: 1 });
  }
  const hours = own.map(([column, shift]): [number, number] => [column, workOf(shift)]);
  addRow(model, { kind: 'hours', agentId }, hours, { most: weekMinutes });

  // A column for each day on which there is work, if only after midnight.
  const fixed = new Set(around.flatMap(daysOf));
  const days = Array.from({ length: 8 }, (_, after) => addDays(week.monday, after));
  const worked = new Map(days.map((day) => [day, addColumn(model, { cost: 0, most: 1, whole: false })]));
  for (const day of days) {
    const on = own.filter(([, shift]) => daysOf(shift).includes(day));
    for (const [column] of on)
      addRow(
        model,
        { kind: 'bookkeeping' },
        [
          [worked.get(day) as number, 1],
          [column, -1],
        ],
        { least: 0 },
      );
    if (fixed.has(day)) addRow(model, { kind: 'bookkeeping' }, [[worked.get(day) as number, 1]], { least: 1 });
  }
  for (let first = addDays(week.monday, -6); first <= addDays(week.monday, 7); first = addDays(first, 1)) {
    const seven = Array.from({ length: 7 }, (_, after) => addDays(first, after));
    const terms = seven.flatMap((day): [number, number][] => (worked.has(day) ? [[worked.get(day) as number, 1]] : []));
    const before = seven.filter((day) => !worked.has(day) && fixed.has(day)).length;
    if (terms.length > 0 && before + terms.length > 6)
      addRow(model, { kind: 'no day off', agentId }, terms, { most: Math.max(6 - before, 0) });
  }
};

/** What is needed, as far as it can be had: what is missing costs most. */
const coverNeeds = (model: Model, week: WeekToPlan, shifts: readonly PlannedShift[]): WeekModel['missing'] => {
  const workers = new Map(week.workers.map((worker) => [worker.id, worker]));
  // Who can speak Hakka is one who can, however long her wrap-up is.
  const countOf = (agentId: string, { skill, handlingSeconds }: Stand): number => {
    const worker = workers.get(agentId);
    if (skill === null) return countsAs(worker?.wrapUpMinutes ?? null, handlingSeconds);
    return worker?.skills.includes(skill) ? 1 : 0;
  };
  const spans = [...shifts, ...week.around];
  return daysOfWeek(week.monday).flatMap((day) =>
    standsOf(day, week.needs, spans).map((stand) => {
      const column = addColumn(model, {
        cost: (cost.missing * (stand.until - stand.from)) / 30,
        most: stand.needed,
        whole: false,
      });
      const there = week.around
        .filter((shift) => covers(shift, stand))
        .reduce((sum, { agentId }) => sum + countOf(agentId, stand), 0);
      const terms = shifts.flatMap((shift, index): [number, number][] => {
        const times = covers(shift, stand) ? countOf(shift.agentId, stand) : 0;
        return times > 0 ? [[index, times]] : [];
      });
      addRow(model, { kind: 'need', stand }, [...terms, [column, 1]], { least: stand.needed - there });
      return { column, stand };
    }),
  );
};

/**
 * A week as a linear problem. All constraints of the roster hold, what is needed is there as far as it can be, everybody
 * gets her hours, wishes count, and the hardest weeks are as easy as they can be.
 */
export const modelOfWeek = (week: WeekToPlan): WeekModel => {
  const model = emptyModel();
  const shifts = candidatesOf(week);
  const wishesOf = Map.groupBy(week.wishes, ({ agentId }) => agentId);
  for (const shift of shifts) {
    const wishes = wishesOf.get(shift.agentId) ?? [];
    const off = wishes.some(({ day }) => day === dayOfShift(shift)) ? cost.wish : 0;
    const other = wishes.some(({ kindId }) => kindId !== null && kindId !== shift.kindId) ? cost.otherKind : 0;
    addColumn(model, { cost: off + other + cost.extra * burdenOf(shift, wishes), most: 1, whole: true });
  }
  const hardest = addColumn(model, { cost: cost.hardest, most: Number.POSITIVE_INFINITY, whole: false });
  const indexed = shifts.map((shift, index): [number, PlannedShift] => [index, shift]);
  const byAgent = Map.groupBy(indexed, ([, { agentId }]) => agentId);
  for (const { id: agentId } of week.workers) {
    const own = byAgent.get(agentId) ?? [];
    respectConstraints(
      model,
      week,
      own,
      week.around.filter((shift) => shift.agentId === agentId),
    );
    const all = own.map(([column]): [number, number] => [column, 1]);
    const unused = addColumn(model, { cost: cost.unused, most: weekMinutes / usualMinutes, whole: false });
    addRow(model, { kind: 'bookkeeping' }, [...all, [unused, 1]], { least: weekMinutes / usualMinutes });
    const hard = own.map(([column, shift]): [number, number] => [
      column,
      -burdenOf(shift, wishesOf.get(agentId) ?? []),
    ]);
    const before = week.burdens.get(agentId) ?? 0;
    addRow(model, { kind: 'bookkeeping' }, [[hardest, 1], ...hard.filter(([, times]) => times !== 0)], {
      least: before,
    });
  }
  return { model, shifts, missing: coverNeeds(model, week, shifts) };
};
