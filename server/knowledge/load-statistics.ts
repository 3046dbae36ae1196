import type { Db } from '#server/db/connection.ts';
import { findStatistics } from '#server/knowledge/search.store.ts';
import { noStatistics, type Statistics } from '#shared/search/statistics.ts';

const keepMs = 60_000;
const kept = new WeakMap<Db, { at: number; statistics: Statistics }>();
const loading = new WeakMap<Db, Promise<Statistics>>();

const load = (db: Db): Promise<Statistics> => {
  const running = loading.get(db);
  if (running) return running;
  const next = findStatistics(db)
    .then((statistics) => {
      kept.set(db, { at: Date.now(), statistics });
      return statistics;
    })
    // Ranking is better with them, but possible without.
    .catch(() => kept.get(db)?.statistics ?? noStatistics)
    .finally(() => loading.delete(db));
  loading.set(db, next);
  return next;
};

/** How common words are. A minute old at most, or what was known before while the new ones are being read. */
export const loadStatistics = async (db: Db): Promise<Statistics> => {
  const old = kept.get(db);
  if (!old) return load(db);
  if (Date.now() - old.at > keepMs) void load(db);
  return old.statistics;
};
