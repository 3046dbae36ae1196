import { addMissedSearch } from '#server/knowledge/feedback.store.ts';
import { searchArticles } from '#server/knowledge/search-articles.ts';
import { toTraditional } from '#server/knowledge/to-traditional.ts';
import type { SignedIn } from '#server/trpc.ts';

/** Counts a search that found nothing, in the one way that it can be written. One that finds something is none. */
export const missSearch = async (ctx: SignedIn, { q }: { q: string }): Promise<void> => {
  const { results } = await searchArticles(ctx, { q, limit: 1 });
  if (results.length > 0) return;
  await addMissedSearch(ctx.services.db, toTraditional(q.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()));
};
