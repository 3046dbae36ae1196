import type { Highs } from 'highs';
import { explainMissing } from '#server/shifts/proposal/explain-missing.ts';
import { solveWeek } from '#server/shifts/proposal/solve-week.ts';
import { addDays } from '#shared/day.ts';
import type { ProposedWeek, WeeksToPlan } from '#shared/shifts/proposal/proposal.ts';
import { keptWishes } from '#shared/shifts/proposal/proposal.ts';
import { burdenOf, type WeekToPlan } from '#shared/shifts/proposal/week-model.ts';
import { daysOfWeek } from '#shared/shifts/week.ts';

/** Longer than this nothing is looked for that would better a week. */
const secondsForWeek = 9;

/** Plans weeks one after the other, each with those before it; `tell` hears of each as it is there. */
export const proposeWeeks = (highs: Highs, plan: WeeksToPlan, tell: (week: ProposedWeek) => void): void => {
  const burdens = new Map<string, number>();
  let before = plan.before;
  for (let nth = 0; nth < plan.weeks; nth += 1) {
    const monday = addDays(plan.monday, nth * 7);
    const after = nth === plan.weeks - 1 ? plan.after : [];
    const days = new Set(daysOfWeek(monday));
    const week: WeekToPlan = {
      ...plan,
      monday,
      around: [...before, ...after],
      wishes: plan.wishes.filter(({ day }) => day === null || days.has(day)),
      burdens,
    };
    const { stands, shifts, missing } = solveWeek(highs, week, Date.now() + secondsForWeek * 1000);
    const met = stands.filter((_, at) => missing[at] === 0);
    const lacking = stands.flatMap((stand, at) => {
      const count = missing[at] ?? 0;
      return count > 0 ? [{ ...stand, missing: count, against: explainMissing(highs, week, stand, met) }] : [];
    });
    tell({ monday, shifts, missing: lacking, wishes: keptWishes(week.wishes, shifts) });
    for (const shift of shifts)
      burdens.set(shift.agentId, (burdens.get(shift.agentId) ?? 0) + burdenOf(shift, plan.wishes));
    before = shifts;
  }
};
