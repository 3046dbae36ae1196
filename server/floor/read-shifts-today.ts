import type { Db } from '#server/db/connection.ts';
import { databaseNow } from '#server/db/database-now.ts';
import { freshFor } from '#server/db/kept.ts';
import { sumShifts } from '#server/floor/shifts-today.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { dayOf, startOfDay } from '#shared/day.ts';

/** Of all shifts of today together: minutes that were to be worked so far, and that were. */
export type ShiftsToday = { planned: number; present: number };

// Of fewer, each could be told from the sum.
const fewest = 5;

/** The sum as it is now; null where it would tell of somebody. */
export const sumToday = async (db: Db): Promise<ShiftsToday | null> => {
  const now = await databaseNow(db);
  const { agents, planned, present } = await sumShifts(db, startOfDay(dayOf(now)), now);
  return agents < fewest ? null : { planned, present };
};

// However many supervisors look.
const load = freshFor(30_000, sumToday);

/** How much of today's shifts was worked so far, of the whole floor and of nobody apart; null where few have a shift. */
export const readShiftsToday = ({ services: { db } }: SignedIn): Promise<ShiftsToday | null> => load(db);
