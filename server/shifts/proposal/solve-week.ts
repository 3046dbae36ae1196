import type { Highs } from 'highs';
import { bound, keepWhole, type Problem, withProblem } from '#server/shifts/proposal/solver.ts';
import type { Stand } from '#shared/shifts/proposal/model.ts';
import { modelOfWeek, type PlannedShift, type WeekToPlan } from '#shared/shifts/proposal/week-model.ts';

/** A week that was solved: who works when, and of each need how many are missing. */
type SolvedWeek = { shifts: PlannedShift[]; stands: Stand[]; missing: number[] };

// What a number may be off by and still be whole.
const nearly = 1e-6;
const sureFrom = 0.999;
// So many shifts are settled at a time, of different agents.
const atOnce = 8;
// Then the weeks of so many agents are planned anew together, the others' held, for so long each time at most.
const agentsAnew = 9;
const secondsAnew = 2;
/** After so many times without gain, nothing is gained any more. */
const mostInVain = 30;

type Settled = { columns: number[]; few: boolean };

/**
 * Settles the shifts a few at a time, those first of which the relaxed problem is surest, and takes back what leaves no
 * way. The solver alone needs minutes for what this finds in seconds, as most agents can stand for one another.
 */
const settle = (problem: Problem, shifts: readonly PlannedShift[]): Float64Array => {
  const { solver } = problem;
  keepWhole(problem, false);
  const settled = new Set<number>();
  let last: Settled = { columns: [], few: false };
  let few = false;
  for (;;) {
    solver.run();
    if (solver.getModelStatus() === problem.infeasible) {
      for (const column of last.columns) settled.delete(column);
      bound(problem, last.columns, 0, 1);
      // The one by which it cannot be is not chosen.
      if (last.few) {
        bound(problem, last.columns, 0, 0);
        for (const column of last.columns) settled.add(column);
      }
      few = !last.few;
      last = { columns: [], few: false };
      continue;
    }
    const { colValue } = solver.getSolution();
    const value = (column: number): number => colValue[column] ?? 0;
    const open = shifts.map((_, column) => column).filter((column) => !settled.has(column) && value(column) > nearly);
    const unsure = open.filter((column) => value(column) < sureFrom).toSorted((a, b) => value(b) - value(a));
    if (unsure.length === 0) return colValue;
    const byAgent = new Map(unsure.toReversed().map((column) => [shifts[column]?.agentId, column]));
    const next = unsure.filter((column) => byAgent.get(shifts[column]?.agentId) === column);
    const columns = few
      ? next.slice(0, 1)
      : [...open.filter((column) => value(column) >= sureFrom), ...next.slice(0, atOnce)];
    for (const column of columns) settled.add(column);
    bound(problem, columns, 1, 1);
    last = { columns, few };
    few = false;
  }
};

/** The agents in an order that is always the same, so that a week is proposed the same way twice. */
const shuffled = (ids: readonly string[], round: number): string[] => {
  let seed = round * 7919 + 1;
  const next = (): number => {
    seed = (seed * 48271) % 2147483647;
    return seed;
  };
  return ids
    .map((id) => [next(), id] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, id]) => id);
};

/** Plans the weeks of some agents anew while the others' are held, again and again, until nothing is gained or it is time. */
const improve = (
  problem: Problem,
  shifts: readonly PlannedShift[],
  found: Float64Array,
  until: number,
): Float64Array => {
  const { solver, model } = problem;
  const ids = [...new Set(shifts.map(({ agentId }) => agentId))];
  const all = model.columns.map((_, column) => column).slice(0, shifts.length);
  const costOf = (values: Float64Array): number =>
    model.columns.reduce((sum, { cost }, column) => sum + cost * (values[column] ?? 0), 0);
  let best = found;
  keepWhole(problem, true);
  solver.options.set({ time_limit: secondsAnew });
  for (let round = 1, inVain = 0; inVain < mostInVain && Date.now() < until; round += 1) {
    const anew = new Set(shuffled(ids, round).slice(0, agentsAnew));
    const held = all.filter((column) => !anew.has(shifts[column]?.agentId ?? ''));
    bound(
      problem,
      all.filter((column) => anew.has(shifts[column]?.agentId ?? '')),
      0,
      1,
    );
    bound(
      problem,
      held.filter((column) => (best[column] ?? 0) < 0.5),
      0,
      0,
    );
    bound(
      problem,
      held.filter((column) => (best[column] ?? 0) >= 0.5),
      1,
      1,
    );
    solver.clearSolver();
    solver.zeroAllClocks();
    solver.setSolution({ colValue: best });
    solver.run();
    const { colValue } = solver.getSolution();
    const better = solver.getModelStatus() !== problem.infeasible && costOf(colValue) < costOf(best) - nearly;
    if (better) best = colValue.map((value, column) => (column < shifts.length ? Math.round(value) : value));
    // Of so few all were planned anew at once.
    if (held.length === 0) break;
    inVain = better ? 0 : inVain + 1;
  }
  return best;
};

/** Plans a week as well as it can until that time (milliseconds since 1970). All constraints hold. */
export const solveWeek = (highs: Highs, week: WeekToPlan, until: number): SolvedWeek => {
  const { model, shifts, missing } = modelOfWeek(week);
  const values = withProblem(highs, model, (problem) => improve(problem, shifts, settle(problem, shifts), until));
  return {
    shifts: shifts.filter((_, column) => (values[column] ?? 0) > 0.5),
    stands: missing.map(({ stand }) => stand),
    missing: missing.map(({ column }) => Math.round(values[column] ?? 0)),
  };
};
