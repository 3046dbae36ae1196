import type { Db } from '#server/db/connection.ts';
import { findReached } from '#server/outreach/reached.store.ts';
import type { Reached } from '#shared/reports/report.ts';

/** How many people the campaigns called and reached, from `from` to before `until`. */
export const countReached = (db: Db, from: Date, until: Date): Promise<Reached[]> => findReached(db, from, until);
