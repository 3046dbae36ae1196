import { addHours, type DeadlineHours } from '#shared/deadlines.ts';
import type { OfficeCalendar } from '#shared/office-calendar.ts';
import type { Urgency } from '#shared/urgency.ts';

/** The deadlines that somebody is told of on the clock. An update that is due is sent by itself. */
export const clockKinds = ['accept', 'arrive', 'resolve'] as const;
export type ClockKind = (typeof clockKinds)[number];

/** What happens for a deadline, one rung after the other: it is due soon, it is overdue, then ever higher people hear. */
export const rungs = ['due soon', 'overdue', 'department head', 'supervisor', 'commission'] as const;
export type Rung = (typeof rungs)[number];

type Ladder = { calendar: DeadlineHours['calendar']; hours: Record<Rung, number> };

// An office day has nine and a half hours.
const day = 9.5;
const ladders: Record<Urgency, Ladder> = {
  emergency: {
    calendar: 'clock',
    hours: { 'due soon': -1 / 12, overdue: 0, 'department head': 0.25, supervisor: 0.5, commission: 1 },
  },
  urgent: {
    calendar: 'clock',
    hours: { 'due soon': -0.5, overdue: 0, 'department head': 1, supervisor: 2, commission: 8 },
  },
  normal: {
    calendar: 'office',
    hours: { 'due soon': -1, overdue: 0, 'department head': 4, supervisor: day, commission: 3 * day },
  },
  low: {
    calendar: 'office',
    hours: { 'due soon': -1, overdue: 0, 'department head': day, supervisor: 2 * day, commission: 5 * day },
  },
};

/** The moment of a rung: before the deadline by the clock, after it by the calendar of the urgency. */
export const rungAt = (dueAt: Date, rung: Rung, urgency: Urgency, office: OfficeCalendar): Date => {
  const { calendar, hours } = ladders[urgency];
  return addHours(dueAt, hours[rung], hours[rung] > 0 ? calendar : 'clock', office);
};

/** Until when a deadline must be to be due soon at `now`. */
export const dueSoonUntil = (now: Date, urgency: Urgency): Date =>
  addHours(now, -ladders[urgency].hours['due soon'], 'clock', () => undefined);

/** The rung above; null above the highest. */
export const rungAfter = (rung: Rung): Rung | null => rungs[rungs.indexOf(rung) + 1] ?? null;
