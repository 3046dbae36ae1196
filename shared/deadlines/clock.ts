import { type ClockKind, clockKinds, type Pace, type Rung, rungAfter, rungAt, rungs } from '#shared/deadlines/rungs.ts';
import type { Deadlines } from '#shared/deadlines.ts';
import type { OfficeCalendar } from '#shared/office-calendar.ts';

/** A deadline on the clock. `rung` comes next, at `nextAt`; null: all have been. It stands while only `nextAt` is null. */
export type Clocked = { kind: ClockKind; dueAt: Date; rung: Rung | null; nextAt: Date | null };

/** A ticket as the clock sees it: what is due when, null where it was met or is not asked for. */
export type Running = { pace: Pace; isWaiting: boolean; due: Record<ClockKind, Date | null> };

/** A deadline that comes onto the clock: what was over before does not happen any more. */
const put = (kind: ClockKind, dueAt: Date, pace: Pace, office: OfficeCalendar, now: Date): Clocked => {
  const rung = rungs.find((one) => rungAt(dueAt, one, pace, office) > now) ?? null;
  return { kind, dueAt, rung, nextAt: rung && rungAt(dueAt, rung, pace, office) };
};

/** The deadline after its rung has happened. */
export const turn = (clocked: Clocked, pace: Pace, office: OfficeCalendar): Clocked => {
  const rung = clocked.rung && rungAfter(clocked.rung);
  return { ...clocked, rung, nextAt: rung && rungAt(clocked.dueAt, rung, pace, office) };
};

/**
 * The clock of a ticket after it changed. What was met leaves it, what waits for the citizen stands and goes on from
 * the rung where it stood, and what is due at another time begins anew.
 */
export const clockOf = (
  { pace, isWaiting, due }: Running,
  known: readonly Clocked[],
  office: OfficeCalendar,
  now: Date,
): Clocked[] =>
  clockKinds.flatMap((kind): Clocked[] => {
    const dueAt = due[kind];
    if (!dueAt) return [];
    const old = known.find((one) => one.kind === kind);
    if (isWaiting) return [{ ...(old ?? put(kind, dueAt, pace, office, now)), nextAt: null }];
    if (old?.rung && !old.nextAt) return [{ ...old, dueAt, nextAt: rungAt(dueAt, old.rung, pace, office) }];
    return [old?.dueAt.getTime() === dueAt.getTime() ? old : put(kind, dueAt, pace, office, now)];
  });

/** The clock of a ticket that is opened now. */
export const newClock = (pace: Pace, due: Deadlines, office: OfficeCalendar, now: Date): Clocked[] =>
  clockOf(
    { pace, isWaiting: false, due: { accept: due.acceptBy, arrive: due.arriveBy, resolve: due.resolveBy } },
    [],
    office,
    now,
  );
