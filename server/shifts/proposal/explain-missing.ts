import type { Highs } from 'highs';
import { bound, type Problem, withProblem } from '#server/shifts/proposal/solver.ts';
import type { Reason, Stand } from '#shared/shifts/proposal/model.ts';
import type { Against } from '#shared/shifts/proposal/proposal.ts';
import { modelOfWeek, type WeekToPlan } from '#shared/shifts/proposal/week-model.ts';

// What the solver calls the strategy that leaves no constraint which could be left out.
const irreducible = 4;

const summaryOf = (reasons: readonly Reason[]): Against[] => {
  const agents = new Map<Against['kind'], Set<string>>();
  for (const reason of reasons)
    if (reason.kind !== 'need' && reason.kind !== 'bookkeeping')
      agents.set(reason.kind, (agents.get(reason.kind) ?? new Set()).add(reason.agentId));
  const against: Against[] = [...agents].map(([kind, ids]) => ({ kind, count: ids.size }));
  const others = reasons.filter(({ kind }) => kind === 'need').length - 1;
  if (others > 0) against.push({ kind: 'other needs', count: others });
  return against.toSorted((a, b) => b.count - a.count);
};

/** The constraints that cannot hold together once all of these columns are nothing; null: they can. */
const conflictOf = (problem: Problem, columns: readonly number[]): Against[] | null => {
  const { solver, model } = problem;
  bound(problem, columns, 0, 0);
  solver.run();
  if (solver.getModelStatus() !== problem.infeasible) return null;
  return summaryOf([...solver.getIis().rowIndex].flatMap((row) => model.rows[row]?.reason ?? []));
};

const isSame = (a: Stand, b: Stand): boolean => a.day === b.day && a.from === b.from && a.skill === b.skill;

/**
 * Which constraints stand against a need: an irreducible part of them that cannot hold together with it, as the solver
 * finds it; first against the need alone, then together with the needs of its kind that were met. Nothing: no kind of
 * shift is then. Null: they do not contradict each other, it would only take somebody from another kind of need.
 */
export const explainMissing = (
  highs: Highs,
  week: WeekToPlan,
  stand: Stand,
  met: readonly Stand[],
): Against[] | null => {
  const { skill } = stand;
  const workers = week.workers.filter(({ skills }) => skill === null || skills.includes(skill));
  const needs = week.needs.map(({ agents, skills, ...need }) => ({
    ...need,
    agents: skill === null ? agents : 0,
    skills: skill === null ? {} : { [skill]: skills[skill] ?? 0 },
  }));
  const { model, missing } = modelOfWeek({ ...week, workers, needs });
  const columnsOf = (is: (one: Stand) => boolean) => missing.filter((one) => is(one.stand)).map(({ column }) => column);
  return withProblem(highs, model, (problem) => {
    problem.solver.options.set({ iis_strategy: irreducible });
    return (
      conflictOf(
        problem,
        columnsOf((one) => isSame(one, stand)),
      ) ??
      conflictOf(
        problem,
        columnsOf((one) => isSame(one, stand) || met.some((other) => isSame(one, other))),
      )
    );
  });
};
