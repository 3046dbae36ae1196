import type { Db } from '#server/db/connection.ts';
import { findWeather } from '#server/knowledge/notices.store.ts';

const keepMs = 1000;
const kept = new WeakMap<Db, { until: number; answer: Promise<boolean> }>();

/** Whether a notice of the weather is in force now. At most a second late. */
export const weatherInForce = (db: Db): Promise<boolean> => {
  const last = kept.get(db);
  if (last && Date.now() < last.until) return last.answer;
  const answer = findWeather(db);
  kept.set(db, { until: Date.now() + keepMs, answer });
  // A failure is told to who asked, and not kept.
  answer.catch(() => kept.delete(db));
  return answer;
};
