import type { Matters } from '#e2e/bench/suggest-measure.ts';
import { peopleArticles } from '#server/seed/articles/people/people.ts';
import { streetsArticles } from '#server/seed/articles/streets/streets.ts';
import { categories } from '#server/seed/categories/categories.ts';
import { departments } from '#server/seed/departments.ts';

/** The demonstration city's own answers, each asked in both languages. */
export const cityMatters = (): Matters => ({
  directory: { categories, departments },
  articles: [...streetsArticles, ...peopleArticles].map(({ departmentId, categoryId, question, keywords }) => ({
    departmentId,
    categoryId,
    questions: [question.zh, question.en],
    keywords,
  })),
});
