import { dayOf, startOfDay } from '#shared/day.ts';
import { isOfficeDay, type OfficeCalendar } from '#shared/office-calendar.ts';
import { quietEnd } from '#shared/updates/quiet.ts';
import type { Urgency } from '#shared/urgency.ts';

/** Hours that a department has. `clock` counts day and night, `office` only 08:00–17:30 in Taiwan on days that the offices are open. */
export type DeadlineHours = {
  calendar: 'clock' | 'office';
  accept: number;
  arrive?: number;
  update: number;
  resolve: number;
};

/** A category's deadlines for each urgency. */
export type DeadlinePolicy = Record<Urgency, DeadlineHours>;

export type Deadlines = { acceptBy: Date; arriveBy: Date | null; updateBy: Date; resolveBy: Date };

const minute = 60_000;
const opens = 8 * 60 * minute;
const closes = (17 * 60 + 30) * minute;

const addOfficeTime = (from: Date, duration: number, office: OfficeCalendar): Date => {
  let left = duration;
  for (let midnight = startOfDay(dayOf(from)).getTime(); ; midnight += 24 * 60 * minute) {
    if (!isOfficeDay(dayOf(new Date(midnight)), office)) continue;
    const start = Math.max(from.getTime(), midnight + opens);
    const open = Math.max(midnight + closes - start, 0);
    if (left <= open) return new Date(start + left);
    left -= open;
  }
};

/** How long the offices are open from one moment to another. */
const officeTime = (from: Date, to: Date, office: OfficeCalendar): number => {
  let open = 0;
  for (let midnight = startOfDay(dayOf(from)).getTime(); midnight < to.getTime(); midnight += 24 * 60 * minute) {
    if (!isOfficeDay(dayOf(new Date(midnight)), office)) continue;
    const [start, end] = [Math.max(from.getTime(), midnight + opens), Math.min(to.getTime(), midnight + closes)];
    open += Math.max(end - start, 0);
  }
  return open;
};

/** When something is due whose clock stood from `since` to `until`: as much time of its calendar is left after as before. */
export const dueAfterWait = (
  due: Date,
  since: Date,
  until: Date,
  calendar: DeadlineHours['calendar'],
  office: OfficeCalendar,
): Date => {
  if (calendar === 'clock') return new Date(due.getTime() + Math.max(until.getTime() - since.getTime(), 0));
  if (since < due) return addOfficeTime(until, officeTime(since, due, office), office);
  return addOfficeTime(due, officeTime(since, until, office), office);
};

/** The moment `hours` of the calendar after `from`. */
export const addHours = (
  from: Date,
  hours: number,
  calendar: DeadlineHours['calendar'],
  office: OfficeCalendar,
): Date => {
  const duration = hours * 60 * minute;
  return calendar === 'clock' ? new Date(from.getTime() + duration) : addOfficeTime(from, duration, office);
};

/** So long before the moment that was promised the next news go out: they need time to arrive. */
export const newsLead = 10 * minute;
// However often a rule asks for news.
const fewestHours = 0.5;

const quietFor = (urgency: Urgency, at: Date): Date | null => (urgency === 'emergency' ? null : quietEnd(at));

/** The moment `by` which news are promised, or the first one after it that can be kept: at night only emergencies are told. */
export const keepable = (by: Date, urgency: Urgency): Date => {
  const quietUntil = quietFor(urgency, new Date(by.getTime() - newsLead));
  return quietUntil ? new Date(quietUntil.getTime() + newsLead) : by;
};

/** By when a citizen hears again who is told something at `at`, or when the quiet hours end in which that falls. */
export const nextNewsBy = (at: Date, urgency: Urgency, hours: DeadlineHours, office: OfficeCalendar): Date => {
  const told = quietFor(urgency, at) ?? at;
  return keepable(addHours(told, Math.max(hours.update, fewestHours), hours.calendar, office), urgency);
};

/** The deadlines of a ticket that was opened at `from`. */
export const deadlinesFrom = (
  from: Date,
  urgency: Urgency,
  hours: DeadlineHours,
  office: OfficeCalendar,
): Deadlines => {
  const after = (count: number) => addHours(from, count, hours.calendar, office);
  return {
    acceptBy: after(hours.accept),
    arriveBy: hours.arrive === undefined ? null : after(hours.arrive),
    updateBy: nextNewsBy(from, urgency, hours, office),
    resolveBy: after(hours.resolve),
  };
};
