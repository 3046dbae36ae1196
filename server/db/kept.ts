import type { Db } from '#server/db/connection.ts';

type Load<T> = (db: Db) => Promise<T>;

// Ages are counted by the clock that only goes on: the one that tells the time of day may be set back by an hour.

/** What `load` gives, read again when it is older than `keepMs`: never later than that. One reading at a time. */
export const freshFor = <T>(keepMs: number, load: Load<T>): Load<T> => {
  const kept = new WeakMap<Db, { until: number; answer: Promise<T> }>();
  return (db) => {
    const last = kept.get(db);
    if (last && performance.now() < last.until) return last.answer;
    const answer = load(db);
    kept.set(db, { until: performance.now() + keepMs, answer });
    // A failure is told to who asked, and not kept.
    answer.catch(() => kept.delete(db));
    return answer;
  };
};

/**
 * What `load` gives, read again in the background when it is older than `keepMs`: meanwhile, and where it fails, what
 * was known before, or `none`.
 */
export const keptFor = <T>(keepMs: number, load: Load<T>, none: T): Load<T> => {
  const kept = new WeakMap<Db, { at: number; value: T }>();
  const loading = new WeakMap<Db, Promise<T>>();
  const reload = (db: Db): Promise<T> => {
    const running = loading.get(db);
    if (running) return running;
    const next = load(db)
      .then((value) => {
        kept.set(db, { at: performance.now(), value });
        return value;
      })
      .catch(() => kept.get(db)?.value ?? none)
      .finally(() => loading.delete(db));
    loading.set(db, next);
    return next;
  };
  return async (db) => {
    const old = kept.get(db);
    if (!old) return reload(db);
    if (performance.now() - old.at > keepMs) void reload(db);
    return old.value;
  };
};
