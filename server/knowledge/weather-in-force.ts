import type { Db } from '#server/db/connection.ts';
import { freshFor } from '#server/db/kept.ts';
import { findWeather } from '#server/knowledge/notices.store.ts';

/** Whether a notice of the weather is in force now. At most a second late. */
export const weatherInForce: (db: Db) => Promise<boolean> = freshFor(1000, findWeather);
