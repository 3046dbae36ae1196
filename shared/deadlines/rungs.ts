import { addHours, type DeadlineHours } from '#shared/deadlines.ts';
import type { OfficeCalendar } from '#shared/office-calendar.ts';
import type { Urgency } from '#shared/urgency.ts';

/** The deadlines that somebody is told of on the clock. An update that is due is sent by itself. */
export const clockKinds = ['accept', 'arrive', 'resolve'] as const;
export type ClockKind = (typeof clockKinds)[number];

/** What happens for a deadline, one rung after the other: it is due soon, it is overdue, then ever higher people hear. */
export const rungs = ['due soon', 'overdue', 'department head', 'supervisor', 'commission'] as const;
export type Rung = (typeof rungs)[number];

/** How fast the rungs follow one another: so many hours by the urgency, of the calendar that the deadline itself has. */
export type Pace = { urgency: Urgency; calendar: DeadlineHours['calendar'] };

// An office day has nine and a half hours.
const day = 9.5;
const ladders: Record<Urgency, Record<Rung, number>> = {
  emergency: { 'due soon': -1 / 12, overdue: 0, 'department head': 0.25, supervisor: 0.5, commission: 1 },
  urgent: { 'due soon': -0.5, overdue: 0, 'department head': 1, supervisor: 2, commission: 8 },
  normal: { 'due soon': -1, overdue: 0, 'department head': 4, supervisor: day, commission: 3 * day },
  low: { 'due soon': -1, overdue: 0, 'department head': day, supervisor: 2 * day, commission: 5 * day },
};

/** The moment of a rung: before the deadline by the clock, after it by the deadline's calendar. */
export const rungAt = (dueAt: Date, rung: Rung, { urgency, calendar }: Pace, office: OfficeCalendar): Date => {
  const hours = ladders[urgency][rung];
  return addHours(dueAt, hours, hours > 0 ? calendar : 'clock', office);
};

/** Until when a deadline must be to be due soon at `now`. */
export const dueSoonUntil = (now: Date, urgency: Urgency): Date =>
  addHours(now, -ladders[urgency]['due soon'], 'clock', () => undefined);

/** The rung above; null above the highest. */
export const rungAfter = (rung: Rung): Rung | null => rungs[rungs.indexOf(rung) + 1] ?? null;
