import { addDays, dayOf, startOfDay } from '#shared/day.ts';
import type { Fault } from '#shared/shifts/fault.ts';
import { longestStretch } from '#shared/shifts/plan-breaks.ts';
import { minutesBetween, type Shift, type Worker } from '#shared/shifts/shift.ts';
import { dayOfShift } from '#shared/shifts/week.ts';

/** Labor Standards Act, art. 32, 34 and 36. */
const [longestDay, shortestRest, longestRun] = [12 * 60, 11 * 60, 6];
// As with the calls: whoever works days only is offered none outside these hours.
const [dayBegins, dayEnds] = [7 * 60, 19 * 60];
const lateFrom = 20 * 60;

const minuteOfDay = (day: string, at: string): number => minutesBetween(startOfDay(day).toISOString(), at);
const lastDayOfShift = ({ endsAt }: Shift): string => dayOf(new Date(Date.parse(endsAt) - 1));

/** What is wrong with one shift by itself. */
const faultsOfShift = (shift: Shift, worker: Worker | undefined): Fault[] => {
  const day = dayOfShift(shift);
  const where = { agentId: shift.agentId, day };
  if (!worker?.active) return [{ kind: 'not active', ...where }];
  const faults: Fault[] = [];
  const [starts, ends] = [minuteOfDay(day, shift.startsAt), minuteOfDay(day, shift.endsAt)];
  const last = lastDayOfShift(shift);
  if (worker.leave.some(({ from, until }) => from <= last && until >= day)) faults.push({ kind: 'on leave', ...where });
  if (worker.dayShiftsOnly && ends > dayEnds) faults.push({ kind: 'days only', ...where, at: shift.endsAt });
  else if (worker.dayShiftsOnly && starts < dayBegins) faults.push({ kind: 'days only', ...where, at: shift.startsAt });
  if (worker.earliestStart !== null && starts < worker.earliestStart)
    faults.push({ kind: 'too early', ...where, at: shift.startsAt });
  if (worker.latestEnd !== null && ends > worker.latestEnd)
    faults.push({ kind: 'too late', ...where, at: shift.endsAt });
  const most = Math.min(longestStretch, worker.breakEveryMinutes ?? longestStretch);
  const stretch = longestOf(shift);
  if (stretch > most) faults.push({ kind: 'long stretch', ...where, minutes: stretch });
  return faults;
};

/** The longest time in a shift without a break, in minutes. */
const longestOf = ({ startsAt, endsAt, breaks }: Shift): number => {
  let from = startsAt;
  let longest = 0;
  for (const pause of breaks.toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))) {
    longest = Math.max(longest, minutesBetween(from, pause.startsAt));
    if (Date.parse(pause.endsAt) > Date.parse(from)) from = pause.endsAt;
  }
  return Math.max(longest, minutesBetween(from, endsAt));
};

/** What is wrong between a shift and the one before it; `before` ends last of all that began earlier. */
const faultsBetween = (before: Shift, shift: Shift): Fault[] => {
  const where = { agentId: shift.agentId, day: dayOfShift(shift) };
  const minutes = minutesBetween(before.endsAt, shift.startsAt);
  if (minutes < 0) return [{ kind: 'overlap', ...where }];
  return minutes < shortestRest ? [{ kind: 'short rest', ...where, minutes }] : [];
};

const isLate = (shift: Shift): boolean => minuteOfDay(dayOfShift(shift), shift.endsAt) > lateFrom;

/** The days with more than twelve hours, each with how many minutes. A shift is the day's on which it begins. */
const longDays = (shifts: readonly Shift[]): { day: string; minutes: number }[] => {
  const minutes = new Map<string, number>();
  for (const shift of shifts) {
    const day = dayOfShift(shift);
    minutes.set(day, (minutes.get(day) ?? 0) + minutesBetween(shift.startsAt, shift.endsAt));
  }
  return [...minutes].filter(([, all]) => all > longestDay).map(([day, all]) => ({ day, minutes: all }));
};

const daysWorked = (shifts: readonly Shift[]): string[] => {
  const days = new Set<string>();
  for (const shift of shifts)
    for (let day = dayOfShift(shift); day <= lastDayOfShift(shift); day = addDays(day, 1)) days.add(day);
  return [...days].toSorted();
};

/** The runs of more than six days in a row on which somebody works, if only after midnight. */
const longRuns = (shifts: readonly Shift[]): string[][] => {
  const runs: string[][] = [];
  for (const day of daysWorked(shifts)) {
    const run = runs.at(-1);
    if (run && addDays(run.at(-1) as string, 1) === day) run.push(day);
    else runs.push([day]);
  }
  return runs.filter((run) => run.length > longestRun);
};

const faultsOfOne = (own: readonly Shift[], around: readonly Shift[], worker: Worker | undefined): Fault[] => {
  const { agentId } = own[0] as Shift;
  const faults = own.flatMap((shift) => faultsOfShift(shift, worker));
  const all = [...own, ...around].toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  const isOwn = new Set<Shift>(own);
  let before = all[0] as Shift;
  for (const shift of all.slice(1)) {
    if (isOwn.has(shift) || isOwn.has(before)) faults.push(...faultsBetween(before, shift));
    if (Date.parse(shift.endsAt) >= Date.parse(before.endsAt)) before = shift;
  }
  const days = new Set(own.map(dayOfShift));
  for (const { day, minutes } of longDays(all))
    if (days.has(day)) faults.push({ kind: 'long day', agentId, day, minutes });
  if (worker?.noTwoLateDays) {
    const late = new Set(all.filter(isLate).map(dayOfShift));
    for (const day of late) {
      const next = addDays(day, 1);
      if (late.has(next) && (days.has(day) || days.has(next)))
        faults.push({ kind: 'two late days', agentId, day: next });
    }
  }
  const worked = new Set(daysWorked(own));
  for (const run of longRuns(all))
    if (run.some((day) => worked.has(day)))
      faults.push({ kind: 'no day off', agentId, day: run[longestRun] as string });
  return faults;
};

/**
 * Every constraint that the shifts of a roster break, agent by agent, each in the order of its days. `around`: the shifts
 * of the weeks before and after, with which a rest or a run of days goes on; what is wrong among those alone is not told.
 */
export const faultsOf = (shifts: readonly Shift[], around: readonly Shift[], workers: readonly Worker[]): Fault[] => {
  const ids = [...new Set(shifts.map(({ agentId }) => agentId))];
  return ids.flatMap((id) => {
    const own = shifts.filter(({ agentId }) => agentId === id);
    const others = around.filter(({ agentId }) => agentId === id);
    const worker = workers.find((one) => one.id === id);
    return faultsOfOne(own, others, worker).toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  });
};
