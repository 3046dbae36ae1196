import type { ClockKind, Rung } from '#shared/deadlines/rungs.ts';

/** The clock of the deadlines. */
export type DeadlinesTables = {
  deadline: { number: string; kind: ClockKind; dueAt: Date; rung: Rung | null; nextAt: Date | null };
};
