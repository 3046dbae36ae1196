import { findHalfHours } from '#server/calls/half-hours.store.ts';
import type { Db } from '#server/db/connection.ts';
import type { KeptHalfHour } from '#shared/shifts/half-hour.ts';

/** How many calls came, half hour by half hour, from `from` to before `until`; those in which none came are left out. */
export const readHalfHours = (db: Db, from: Date, until: Date): Promise<KeptHalfHour[]> =>
  findHalfHours(db, from, until);
