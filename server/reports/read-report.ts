import { readHalfHours } from '#server/calls/read-half-hours.ts';
import { countReached } from '#server/outreach/count-reached.ts';
import { findFallen, findFirstContacts } from '#server/reports/reports.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { startOfDay } from '#shared/day.ts';
import { type PeriodAsked, periodOf } from '#shared/reports/period.ts';
import { inParts, keptBy, type Report } from '#shared/reports/report.ts';

/** How the hotline did in a day, a week or a month. Nothing in it tells of one agent. */
export const readReport = async ({ services: { db } }: SignedIn, asked: PeriodAsked): Promise<Report> => {
  const period = periodOf(asked);
  const { firstDay, endDay } = period;
  const [from, until] = [startOfDay(firstDay), startOfDay(endDay)];
  const [halfHours, firstContacts, fallen, campaigns] = await Promise.all([
    readHalfHours(db, from, until),
    findFirstContacts(db, from, until),
    findFallen(db, from, until),
    countReached(db, from, until),
  ]);
  const counted = halfHours.map(({ calls, missed, ...half }) => ({ ...half, offered: calls, abandoned: missed }));
  return {
    firstDay,
    endDay,
    parts: inParts(period, [...counted, ...firstContacts]),
    departments: keptBy('departmentId', fallen),
    categories: keptBy('categoryId', fallen),
    campaigns,
  };
};
