import { createRandom } from '#server/seed/random.ts';
import type { KnownArticle } from '#shared/knowledge/learn-matters.ts';

const parts = 5;

/**
 * Five times four fifths to learn from and the other fifth to ask; each department is spread over all of them.
 * The same seed makes the same parts.
 */
export const foldsOf = (articles: KnownArticle[], seed: number): { train: KnownArticle[]; test: KnownArticle[] }[] => {
  const random = createRandom(seed);
  const shuffled = articles
    .map((article) => ({ article, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ article }) => article);
  const departments = Map.groupBy(shuffled, ({ departmentId }) => departmentId);
  const dealt = [...departments].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, own]) => own);
  return Array.from({ length: parts }, (_, part) => ({
    train: dealt.filter((_article, index) => index % parts !== part),
    test: dealt.filter((_article, index) => index % parts === part),
  }));
};
