import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Db } from '#server/db/connection.ts';
import { loadCatalogue } from '#server/departments/load-catalogue.ts';
import { findArticlesStamp, findCategorisedArticles } from '#server/knowledge/suggest.store.ts';
import { addArticle, type CategoryEvidence, evidenceOf } from '#shared/knowledge/category-evidence.ts';

type Kept = { stamp: string; lookedAt: number; evidence: CategoryEvidence };

const lookMs = 5000;
const kept = new WeakMap<Db, Kept>();
const loading = new WeakMap<Db, Promise<CategoryEvidence>>();

// The most read ones say enough about the words that callers use.
const mostArticles = 5000;
const articlesAtOnce = 50;

const build = async (db: Db): Promise<CategoryEvidence> => {
  const [{ categories }, articlesStamp] = await Promise.all([loadCatalogue(db), findArticlesStamp(db)]);
  const words = categories.map(({ id, name, keywords }) => ({ id, name, keywords }));
  const stamp = `${articlesStamp} ${JSON.stringify(words)}`;
  const last = kept.get(db);
  if (last?.stamp === stamp) {
    last.lookedAt = Date.now();
    return last.evidence;
  }
  const evidence = evidenceOf(words);
  for (const [index, article] of (await findCategorisedArticles(db, mostArticles)).entries()) {
    addArticle(evidence, article);
    // Ringing calls do not wait until thousands of articles were read.
    if (index % articlesAtOnce === 0) await nextTurn();
  }
  kept.set(db, { stamp, lookedAt: Date.now(), evidence });
  return evidence;
};

const load = (db: Db): Promise<CategoryEvidence> => {
  const running = loading.get(db) ?? build(db).finally(() => loading.delete(db));
  loading.set(db, running);
  return running;
};

/** Which words mean which category. Made anew in the background some seconds after articles or categories changed. */
export const loadEvidence = async (db: Db): Promise<CategoryEvidence> => {
  const last = kept.get(db);
  if (!last) return load(db);
  if (Date.now() - last.lookedAt > lookMs) load(db).catch(() => {});
  return last.evidence;
};
