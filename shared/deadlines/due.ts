import { type ClockKind, dueSoonUntil } from '#shared/deadlines/rungs.ts';
import type { Urgency } from '#shared/urgency.ts';

/** One thing that is still due of a ticket. All but the next update its department owes. */
export type Due = { kind: ClockKind | 'update'; at: string };

/** Whether it is due soon or overdue at `now` (milliseconds); null: there is still time. */
export const standing = ({ at }: Due, urgency: Urgency, now: number): 'due soon' | 'overdue' | null => {
  const due = new Date(at);
  if (due.getTime() < now) return 'overdue';
  return due <= dueSoonUntil(new Date(now), urgency) ? 'due soon' : null;
};

/** What the department is late with at `now` (milliseconds), the longest first. */
const late = (due: readonly Due[], now: number): Due | undefined =>
  due.find(({ kind, at }) => kind !== 'update' && Date.parse(at) < now);

/** Whether the department is late with something at `now` (milliseconds). */
export const isLate = (due: readonly Due[], now: number): boolean => late(due, now) !== undefined;

/** What presses most at `now` (milliseconds): what the department is late with, else what comes first. `due` is in order. */
export const pressing = (due: readonly Due[], now: number): Due | undefined => late(due, now) ?? due[0];
