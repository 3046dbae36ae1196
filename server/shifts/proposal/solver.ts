import load, { type Highs, type Model as Solver, type VariableType } from 'highs';
import type { Model } from '#shared/shifts/proposal/model.ts';

/** The solver HiGHS, and this model in it. */
export type Problem = { solver: Solver; model: Model; infeasible: number };

export const loadHighs = (): Promise<Highs> => load();

/** Gives the model to the solver, does the work with it, and frees what it held. */
export const withProblem = <T>(highs: Highs, model: Model, work: (problem: Problem) => T): T => {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { terms } of model.rows) {
    for (const [column, times] of terms) {
      indices.push(column);
      values.push(times);
    }
    starts.push(indices.length);
  }
  const [numCols, numRows] = [model.columns.length, model.rows.length];
  return highs.withModel(
    {
      numCols,
      numRows,
      colCost: model.columns.map(({ cost }) => cost),
      colLower: model.columns.map(() => 0),
      colUpper: model.columns.map(({ most }) => most),
      rowLower: model.rows.map(({ least }) => least),
      rowUpper: model.rows.map(({ most }) => most),
      matrix: { format: 'csr', numRows, numCols, starts, indices, values },
    },
    (solver) => work({ solver, model, infeasible: highs.constants.modelStatus.infeasible }),
  );
};

/** Whether the columns that are whole must be so, or may be any part of it: that is quick, and a bound. */
export const keepWhole = ({ solver, model }: Problem, keep: boolean): void => {
  const types = model.columns.map(({ whole }): VariableType => (whole && keep ? 1 : 0));
  solver.changeColsIntegrality({ kind: 'range', from: 0, to: types.length - 1 }, types);
};

/** Holds columns between two numbers; `columns` in any order. */
export const bound = ({ solver }: Problem, columns: readonly number[], least: number, most: number): void => {
  if (columns.length === 0) return;
  const indices = columns.toSorted((a, b) => a - b);
  const all = (number: number) => indices.map(() => number);
  solver.changeColsBounds({ kind: 'set', indices }, all(least), all(most));
};
