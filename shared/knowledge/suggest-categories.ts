import type { CategoryEvidence } from '#shared/knowledge/category-evidence.ts';
import { phrasesIn } from '#shared/knowledge/phrases.ts';
import type { LocalText } from '#shared/language.ts';
import { parseQuery } from '#shared/search/terms.ts';

/** A category that the words speak for. `score`: its share of all evidence, 0 to 1. */
export type Suggestion = { categoryId: string; score: number; reason: LocalText };

/** What one phrase of the text adds to a category. */
type Sign = { text: string; at: number; length: number; weight: number };

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

// A phrase of one character or one short word may mean anything; each more makes it surer.
const sureness = (key: string): number => {
  const size = isHan(key) ? key.split(' ').length : key.split(' ').length * 2;
  return size === 1 ? 0.4 : 1 + 0.35 * (size - 2);
};

const perPhrase = 1.4;
const perTerm = 0.35;
const perDoubling = 0.6;
const strongestTerm = 5;
const smoothing = 100;

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

const byWeight = (a: { weight: number }, b: { weight: number }): number => b.weight - a.weight;

const add = <Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void => {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
};

const phraseSigns = (evidence: CategoryEvidence, words: string): Map<string, Sign[]> => {
  const signs = new Map<string, Sign[]>();
  const categories = evidence.categoryIds.length;
  for (const [key, { at, length }] of phrasesIn(words)) {
    const phrase = evidence.phrases.get(key);
    if (!phrase) continue;
    const rarity = Math.log(1 + categories / phrase.votes.size) / Math.log(1 + categories);
    for (const [categoryId, { vote, times }] of phrase.votes) {
      const weight = perPhrase * vote * rarity * sureness(key) * (1 + perDoubling * Math.log2(times));
      add(signs, categoryId, { text: phrase.text, at, length, weight });
    }
  }
  return signs;
};

/** Signs without those that lie within a longer one, which say nothing new. */
const outer = (signs: Sign[]): Sign[] =>
  signs.filter((sign) =>
    signs.every(
      (other) => other.length <= sign.length || other.at > sign.at || other.at + other.length < sign.at + sign.length,
    ),
  );

/** How much more a term is used for each category than on the whole; only what speaks for it counts. */
const termSigns = (evidence: CategoryEvidence, words: string): Map<string, Sign[]> => {
  const signs = new Map<string, Sign[]>();
  const categories = evidence.categoryIds.length;
  const total = sum([...evidence.termCounts.values()]);
  for (const { term } of parseQuery(words)) {
    const counts = evidence.terms.get(term);
    if (!counts) continue;
    const share = sum([...counts.values()]) / total;
    const rarity = Math.log(categories / counts.size) / Math.log(categories);
    for (const [categoryId, count] of counts) {
      // Until a category has many terms, it is taken to use each as often as all do.
      const own = (count + smoothing * share) / ((evidence.termCounts.get(categoryId) ?? 0) + smoothing);
      const weight = perTerm * Math.min(strongestTerm, Math.max(0, Math.log(own / share))) * rarity ** 2;
      add(signs, categoryId, { text: term, at: 0, length: 1, weight });
    }
  }
  return signs;
};

const mostWords = 4;

/** The words themselves that spoke for it: the first of the signs, four words at most. */
const reasonOf = (signs: Sign[]): LocalText => {
  const said: string[] = [];
  let left = mostWords;
  for (const { text } of signs) {
    const size = isHan(text) ? 1 : text.split(' ').length;
    if (size > left || said.some((one) => one.includes(text) || text.includes(one))) continue;
    said.push(text);
    left -= size;
  }
  return { zh: said.join('、'), en: said.join(', ') };
};

// Nobody wants to hear a suggestion that is hardly one; likeness of words alone must be greater than a phrase.
const leastWeight = 0.5;
const leastOfBest = { phrases: 0.12, terms: 0.2 };
const termsInReason = 2;

// What a caller says first says what it is about; and the time is bounded.
const longestText = 1000;

/** Up to `limit` categories that the caller's words mean, the surest first, each with the words that decided. */
export const suggestCategories = (evidence: CategoryEvidence, text: string, limit: number): Suggestion[] => {
  const words = text.slice(0, longestText);
  const phrases = phraseSigns(evidence, words);
  const terms = termSigns(evidence, words);
  const weighed = evidence.categoryIds
    .map((categoryId) => {
      const spoken = outer(phrases.get(categoryId) ?? []).sort(byWeight);
      const used = (terms.get(categoryId) ?? []).sort(byWeight);
      const weight = sum([...spoken, ...used].map((sign) => sign.weight));
      return { categoryId, weight, spoken, used };
    })
    .sort(byWeight);
  const all = sum(weighed.map(({ weight }) => weight));
  const best = weighed[0]?.weight ?? 0;
  return weighed
    .filter(({ weight, spoken }) => {
      const ofBest = spoken.length > 0 ? leastOfBest.phrases : leastOfBest.terms;
      return weight >= Math.max(leastWeight, ofBest * best);
    })
    .slice(0, limit)
    .map(({ categoryId, weight, spoken, used }) => ({
      categoryId,
      score: weight / all,
      reason: reasonOf(spoken.length > 0 ? spoken : used.slice(0, termsInReason)),
    }));
};
