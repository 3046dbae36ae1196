import { loadLearned } from '#server/knowledge/learn-matters.ts';
import type { SignedIn } from '#server/trpc.ts';
import { type Suggestions, suggest } from '#shared/knowledge/suggest.ts';

const suggestions = 3;

/** The categories and the departments that the caller's words mean, three of each at most, each with its reason. */
export const suggestMatter = async ({ services }: SignedIn, { words }: { words: string }): Promise<Suggestions> =>
  suggest(await loadLearned(services.db), words, suggestions);
