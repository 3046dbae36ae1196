import { loadEvidence } from '#server/knowledge/load-evidence.ts';
import type { SignedIn } from '#server/trpc.ts';
import { type Suggestion, suggestCategories } from '#shared/knowledge/suggest-categories.ts';

const suggestions = 3;

/** The categories that the caller's words mean, three at most, each with the words that decided. */
export const suggestCategory = async ({ services }: SignedIn, { words }: { words: string }): Promise<Suggestion[]> =>
  suggestCategories(await loadEvidence(services.db), words, suggestions);
