import { likenessReason } from '#shared/knowledge/department-reason.ts';
import { countTerms, vectorOf } from '#shared/knowledge/features.ts';
import type { DepartmentModel } from '#shared/knowledge/learn-departments.ts';
import { weigh } from '#shared/knowledge/linear-model.ts';
import type { Suggestion } from '#shared/knowledge/suggest-categories.ts';
import type { LocalText } from '#shared/language.ts';

/** A department that the words speak for, and why in one short sentence. */
export type DepartmentSuggestion = { departmentId: string; score: number; reason: LocalText };

// Nobody wants to hear a suggestion that is hardly one.
const leastScore = 0.02;

/**
 * Up to `limit` departments that the caller's words mean, the surest first: what examples say about the words, and
 * whose the `categories` are that the words speak for. None where no word is known.
 */
export const suggestDepartments = (
  learned: DepartmentModel,
  words: string,
  categories: Suggestion[],
  names: Map<string, LocalText>,
  limit: number,
): DepartmentSuggestion[] => {
  const vector = vectorOf(learned.vocabulary, countTerms(words));
  if (!vector) return [];
  const scores = new Map(learned.model.map(({ label, weights, bias }) => [label, weigh(vector, weights) + bias]));
  for (const { categoryId, score } of categories)
    for (const [departmentId, share] of learned.homes.get(categoryId) ?? [])
      scores.set(departmentId, (scores.get(departmentId) ?? 0) + score * share);
  const asked = new Float64Array(learned.vocabulary.places.size);
  for (const [at, term] of vector.terms.entries()) asked[term] = vector.values[at] as number;
  return [...scores]
    .map(([departmentId, score]) => ({ departmentId, score }))
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map((best) => ({ ...best, reason: likenessReason(learned, best.departmentId, asked, categories, names) }));
};
