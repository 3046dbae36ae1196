import type { FaultKind } from '#shared/shifts/fault.ts';
import type { Skill } from '#shared/skills.ts';

/**
 * From one minute of a day until another that so many are needed; `skill`: who have it, null: whoever they are.
 * `handlingSeconds`: how short a call of these times is at least.
 */
export type Stand = {
  day: string;
  from: number;
  until: number;
  skill: Skill | null;
  needed: number;
  handlingSeconds: number;
};

/** Which constraint a row stands for: of the roster, forty hours a week, one shift a day, or a need. */
export type Reason =
  | { kind: FaultKind | 'hours' | 'one a day'; agentId: string }
  | { kind: 'need'; stand: Stand }
  | { kind: 'bookkeeping' };

/** What a solver chooses: a number from 0 to `most`, whole or not, that costs so much each. */
export type Column = { cost: number; most: number; whole: boolean };

/** The sum of columns, each so many times, is at least and at most so much. */
export type Row = { terms: [column: number, times: number][]; least: number; most: number; reason: Reason };

/** A linear problem: the columns are chosen so that all rows hold and the whole costs least. */
export type Model = { columns: Column[]; rows: Row[] };

/** Builds a model column by column and row by row. */
export const emptyModel = (): Model => ({ columns: [], rows: [] });

export const addColumn = (model: Model, column: Column): number => model.columns.push(column) - 1;

export const addRow = (
  model: Model,
  reason: Reason,
  terms: Row['terms'],
  { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY }: { least?: number; most?: number },
): void => {
  model.rows.push({ terms, least, most, reason });
};
