import { databaseNow } from '#server/db/database-now.ts';
import { findLeaveFrom } from '#server/shifts/leave.store.ts';
import { findShiftNews, saveShiftNewsTold } from '#server/shifts/news.store.ts';
import { findShiftsFrom } from '#server/shifts/roster.store.ts';
import { findOpenSwaps } from '#server/shifts/swap.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { dayOf } from '#shared/day.ts';
import type { ShiftChange } from '#shared/shifts/changes.ts';
import type { Leave } from '#shared/shifts/leave.ts';
import type { NewsAbout } from '#shared/shifts/news.ts';
import type { Shift } from '#shared/shifts/shift.ts';
import type { OpenSwap } from '#shared/shifts/swap.ts';

/** One's own shifts that are published and not over, and what there is to tell, the newest first. */
export type OwnShifts = {
  shifts: Shift[];
  news: { id: string; changes: ShiftChange[]; about: NewsAbout | null; at: Date; told: boolean }[];
  /** The leave that is asked for or decided and not over, the first first. */
  leave: Leave[];
  /** Open swaps, both those that one offered and those that one was offered. */
  swaps: OpenSwap[];
};

export const readOwnShifts = async ({ services: { db }, viewer }: SignedIn): Promise<OwnShifts> => {
  const now = await databaseNow(db);
  const [shifts, news, leave, swaps] = await Promise.all([
    findShiftsFrom(db, viewer.id, now),
    findShiftNews(db, viewer.id),
    findLeaveFrom(db, viewer.id, dayOf(now)),
    findOpenSwaps(db, viewer.id, now),
  ]);
  return {
    shifts: shifts.map(({ kindId, ...shift }) => shift),
    news: news.map(({ toldAt, ...one }) => ({ ...one, told: toldAt !== null || isPast(one, now) })),
    leave,
    swaps,
  };
};

// A hand-over note stands for a day.
const isPast = ({ about, at }: { about: NewsAbout | null; at: Date }, now: Date): boolean =>
  about?.kind === 'handover' && now.getTime() - at.getTime() > 24 * 3_600_000;

/** Asks whether a change of her shifts is to be told to the agent now: true for one asking only, whatever desks there are. */
export const tellShiftNews = async (
  { services: { db }, viewer }: SignedIn,
  { id }: { id: string },
): Promise<{ tell: boolean }> => ({ tell: await saveShiftNewsTold(db, viewer.id, id) });
