import { z } from 'zod';
import type { FaultKind } from '#shared/shifts/fault.ts';
import { mondaySchema } from '#shared/shifts/inputs.ts';
import type { Stand } from '#shared/shifts/proposal/model.ts';
import type { PlannedShift, WeekToPlan, Wish } from '#shared/shifts/proposal/week-model.ts';
import type { Shift } from '#shared/shifts/shift.ts';
import { dayOfShift } from '#shared/shifts/week.ts';

/** What stands against a need: a constraint and how many agents it binds, or how many other needs. */
export type Against = { kind: FaultKind | 'hours' | 'one a day' | 'other needs'; count: number };

/**
 * What is missing, and what stands against it. Nothing: no kind of shift is then. Null: no constraint does, it would
 * only take somebody from another need.
 */
export type Missing = Omit<Stand, 'handlingSeconds'> & { missing: number; against: Against[] | null };

/** A week as it is proposed. `wishes`: how many of all are kept. */
export type ProposedWeek = {
  monday: string;
  shifts: PlannedShift[];
  missing: Missing[];
  wishes: { kept: number; all: number };
};

/** Weeks to be planned, with what is published before the first and after the last of them. */
export type WeeksToPlan = Pick<WeekToPlan, 'monday' | 'kinds' | 'workers' | 'needs' | 'wishes'> & {
  weeks: number;
  before: Shift[];
  after: Shift[];
};

/** How many wishes a week keeps: a day off that is free, a kind of shift that is the only one. */
export const keptWishes = (wishes: readonly Wish[], shifts: readonly PlannedShift[]): ProposedWeek['wishes'] => {
  const isKept = ({ agentId, day, kindId }: Wish): boolean =>
    shifts.every(
      (shift) => shift.agentId !== agentId || (day === null ? shift.kindId === kindId : dayOfShift(shift) !== day),
    );
  return { kept: wishes.filter(isKept).length, all: wishes.length };
};

/** Joins what is missing in a row of stretches of a day for the same reason. */
export const mergeMissing = (all: readonly Missing[]): Missing[] => {
  const merged: Missing[] = [];
  const order = all.toSorted(
    (a, b) => (a.skill ?? '').localeCompare(b.skill ?? '') || a.day.localeCompare(b.day) || a.from - b.from,
  );
  for (const one of order) {
    const last = merged.at(-1);
    const goesOn =
      last?.day === one.day &&
      last.skill === one.skill &&
      last.until === one.from &&
      last.missing === one.missing &&
      JSON.stringify(last.against) === JSON.stringify(one.against);
    if (last && goesOn) merged[merged.length - 1] = { ...last, until: one.until };
    else merged.push(one);
  }
  return merged.toSorted((a, b) => a.day.localeCompare(b.day) || a.from - b.from);
};

const mostWeeks = 4;
export const startProposalSchema = z.object({ monday: mondaySchema, weeks: z.int().min(1).max(mostWeeks) });
export const proposalIdSchema = z.object({ id: z.uuid() });
