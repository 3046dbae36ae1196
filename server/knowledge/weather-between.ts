import type { Db } from '#server/db/connection.ts';
import { findWeatherBetween } from '#server/knowledge/notices.store.ts';

/** When a notice of the weather is in force, of all those that are at any time from `from` to before `until`. */
export const weatherBetween = (db: Db, from: Date, until: Date): Promise<{ startsAt: Date; endsAt: Date }[]> =>
  findWeatherBetween(db, from, until);
