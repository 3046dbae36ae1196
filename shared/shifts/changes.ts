import type { Span } from '#shared/shifts/shift.ts';
import { dayOfShift } from '#shared/shifts/week.ts';

/** What becomes of somebody's day: the shift that it had, and the one that it has. */
export type ShiftChange = { day: string; was: Span | null; now: Span | null };

const spanOf = ({ startsAt, endsAt }: Span): Span => ({ startsAt, endsAt });
const isIn = (spans: readonly Span[], { startsAt, endsAt }: Span): boolean =>
  spans.some((one) => one.startsAt === startsAt && one.endsAt === endsAt);

/** What changed for one agent, day by day. A shift with other breaks is the same shift. */
export const changesOf = (before: readonly Span[], after: readonly Span[]): ShiftChange[] => {
  const gone = before.filter((one) => !isIn(after, one));
  const come = after.filter((one) => !isIn(before, one));
  const days = [...new Set([...gone, ...come].map(dayOfShift))].toSorted();
  return days.flatMap((day) => {
    const [was, now] = [gone, come].map((all) => all.filter((one) => dayOfShift(one) === day).map(spanOf));
    return Array.from({ length: Math.max(was?.length ?? 0, now?.length ?? 0) }, (_, at) => ({
      day,
      was: was?.[at] ?? null,
      now: now?.[at] ?? null,
    }));
  });
};
