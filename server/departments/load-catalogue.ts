import type { Db } from '#server/db/connection.ts';
import { type Catalogue, findCatalogue } from '#server/departments/catalogue.store.ts';

const keepMs = 5000;
const cache = new WeakMap<Db, { at: number; catalogue: Promise<Catalogue> }>();

/** The catalogue, at most five seconds old: every open ticket and every desk needs it, and it hardly ever changes. */
export const loadCatalogue = (db: Db): Promise<Catalogue> => {
  const kept = cache.get(db);
  if (kept && Date.now() - kept.at < keepMs) return kept.catalogue;
  const catalogue = findCatalogue(db);
  cache.set(db, { at: Date.now(), catalogue });
  catalogue.catch(() => cache.delete(db));
  return catalogue;
};
