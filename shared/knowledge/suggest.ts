import type { Learned } from '#shared/knowledge/learn-matters.ts';
import { type Suggestion, suggestCategories } from '#shared/knowledge/suggest-categories.ts';
import { type DepartmentSuggestion, suggestDepartments } from '#shared/knowledge/suggest-departments.ts';

/** What the words speak for, the surest first, each with its reason. */
export type Suggestions = { categories: Suggestion[]; departments: DepartmentSuggestion[] };

/** Up to `limit` categories and as many departments that the caller's words mean. */
export const suggest = (learned: Learned, words: string, limit: number): Suggestions => {
  const categories = suggestCategories(learned.categories, words, learned.categories.categoryIds.length);
  return {
    categories: categories.slice(0, limit),
    departments: suggestDepartments(learned.departments, words, categories, learned.names, limit),
  };
};
