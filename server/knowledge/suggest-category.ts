import type { Db } from '#server/db/connection.ts';
import { loadCatalogue } from '#server/departments/load-catalogue.ts';
import { findArticlesStamp, findCategorisedArticles } from '#server/knowledge/suggest.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { addArticle, type CategoryEvidence, evidenceOf } from '#shared/knowledge/category-evidence.ts';
import { type Suggestion, suggestCategories } from '#shared/knowledge/suggest-categories.ts';

const lookMs = 5000;
const suggestions = 3;
type Kept = { stamp: string; lookedAt: number; evidence: CategoryEvidence };
const kept = new WeakMap<Db, Kept>();

/** The evidence, made anew when the articles changed; whether they did is asked every five seconds at most. */
const loadEvidence = async (db: Db): Promise<CategoryEvidence> => {
  const now = Date.now();
  const last = kept.get(db);
  if (last && now - last.lookedAt < lookMs) return last.evidence;
  const stamp = await findArticlesStamp(db);
  if (last?.stamp === stamp) {
    last.lookedAt = now;
    return last.evidence;
  }
  const { categories } = await loadCatalogue(db);
  const evidence = evidenceOf(categories);
  for (const article of await findCategorisedArticles(db)) addArticle(evidence, article);
  kept.set(db, { stamp, lookedAt: now, evidence });
  return evidence;
};

/** The categories that the caller's words mean, three at most, each with the words that decided. */
export const suggestCategory = async ({ services }: SignedIn, { words }: { words: string }): Promise<Suggestion[]> =>
  suggestCategories(await loadEvidence(services.db), words, suggestions);
