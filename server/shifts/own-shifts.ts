import { databaseNow } from '#server/db/database-now.ts';
import { findShiftNews, saveShiftNewsTold } from '#server/shifts/news.store.ts';
import { findShiftsFrom } from '#server/shifts/roster.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import type { ShiftChange } from '#shared/shifts/changes.ts';
import type { Shift } from '#shared/shifts/shift.ts';

/** One's own shifts that are published and not over, and what changed, the newest first. */
export type OwnShifts = {
  shifts: Shift[];
  news: { id: string; changes: ShiftChange[]; at: Date; told: boolean }[];
};

export const readOwnShifts = async ({ services: { db }, viewer }: SignedIn): Promise<OwnShifts> => {
  const [shifts, news] = await Promise.all([
    findShiftsFrom(db, viewer.id, await databaseNow(db)),
    findShiftNews(db, viewer.id),
  ]);
  return {
    shifts: shifts.map(({ kindId, ...shift }) => shift),
    news: news.map(({ toldAt, ...one }) => ({ ...one, told: toldAt !== null })),
  };
};

/** Asks whether a change of her shifts is to be told to the agent now: true for one asking only, whatever desks there are. */
export const tellShiftNews = async (
  { services: { db }, viewer }: SignedIn,
  { id }: { id: string },
): Promise<{ tell: boolean }> => ({ tell: await saveShiftNewsTold(db, viewer.id, id) });
