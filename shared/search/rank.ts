import { type Statistics, weightOf } from '#shared/search/statistics.ts';
import type { QueryTerm } from '#shared/search/terms.ts';

/** An article that matched all terms or some, with what its rank is made from. */
export type Candidate = {
  id: string;
  matched: 'all' | 'some';
  questions: string[];
  /** A line each. */
  keywords: string;
  hasAnswer: boolean;
  views: number;
};

export type Ranked = Pick<Candidate, 'id' | 'matched' | 'hasAnswer' | 'views'> & { match: number };

const inQuestion = 1;
const inKeywords = 0.7;
const inAnswer = 0.25;
const asTyped = 0.15;
const atTheBeginning = 0.05;
const answered = 0.25;
const perTenfoldUse = 0.06;
/** One call that an article closed says as much as this many views. */
const viewsOfAClosedCall = 10;

// Less is noise to somebody who hears one result after the other.
const leastMatch = 0.15;
const leastOfBest = 0.5;

/** A way to ask: the words, and the terms in them. */
export type Way = { q: string; terms: QueryTerm[] };

/** A candidate with its texts as they are compared, made once however many ways to ask there are. */
type Comparable = {
  candidate: Candidate;
  question: string;
  keywords: string;
  /** The questions' letters alone, once they were looked for. */
  bare: string[] | null;
  /** Where each term was met, once it was looked for. */
  met: Map<string, number>;
};

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

const bare = (text: string): string => folded(text).replace(/[^\p{L}\p{N}]+/gu, '');

const comparable = (candidate: Candidate): Comparable => ({
  candidate,
  question: folded(candidate.questions.join('\n')),
  keywords: folded(candidate.keywords),
  bare: null,
  met: new Map(),
});

const isPartOfWord = (character: string | undefined): boolean => character !== undefined && /[a-z0-9]/.test(character);

/** Whether a folded text has the term: Chinese anywhere, other words from their beginning on. */
const has = (text: string, term: string): boolean => {
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
    if (!isPartOfWord(term[0]) || !isPartOfWord(text[at - 1])) return true;
  }
  return false;
};

/** Where the term is met: 1 in the question, less in the keywords, little in the answer, 0 nowhere. */
const whereMet = ({ candidate, question, keywords, met }: Comparable, term: string): number => {
  const known = met.get(term);
  if (known !== undefined) return known;
  const elsewhere = candidate.matched === 'all' ? inAnswer : 0;
  const where = has(question, term) ? inQuestion : has(keywords, term) ? inKeywords : elsewhere;
  met.set(term, where);
  return where;
};

/** What a question adds by containing the query as it was typed; the more, the earlier: it is then about just that. */
const closeness = (one: Comparable, typed: string): number => {
  one.bare ??= one.candidate.questions.map(bare);
  return Math.max(
    ...one.bare.map((text) => {
      const at = text.indexOf(typed);
      return at === -1 ? 0 : asTyped + atTheBeginning * (1 - at / text.length);
    }),
  );
};

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

const usefulness = ({ match, hasAnswer, views, id }: Ranked, closedCalls: ReadonlyMap<string, number>): number =>
  match +
  (hasAnswer ? answered : 0) +
  perTenfoldUse * Math.log10(1 + views + viewsOfAClosedCall * (closedCalls.get(id) ?? 0));

/** The order of results: all terms before some; then the match, whether there is an answer, and how it has helped. */
export const byUsefulness =
  (closedCalls: ReadonlyMap<string, number>) =>
  (a: Ranked, b: Ranked): number =>
    Number(a.matched === 'some') - Number(b.matched === 'some') ||
    usefulness(b, closedCalls) - usefulness(a, closedCalls) ||
    (a.id < b.id ? -1 : 1);

const rankOne = (candidates: Comparable[], { q, terms }: Way, statistics: Statistics): Ranked[] => {
  const typed = bare(q);
  // Pairs of characters across the border of two words are in no article; they say nothing.
  const known = terms
    .filter(({ term }) => candidates.some((one) => whereMet(one, term) > 0))
    .map(({ term }) => ({ term, weight: weightOf(term, statistics) }));
  const all = sum(known.map(({ weight }) => weight));
  const ranked = candidates.map((one): Ranked => {
    const match = sum(known.map(({ term, weight }) => weight * whereMet(one, term))) / all;
    const isWhole = terms.every(({ term }) => whereMet(one, term) === inQuestion);
    const { id, matched, hasAnswer, views } = one.candidate;
    return { id, matched, hasAnswer, views, match: match + (isWhole ? closeness(one, typed) : 0) };
  });
  const least = Math.max(leastMatch, leastOfBest * Math.max(...ranked.map(({ match }) => match)));
  return ranked.filter(({ matched, match }) => matched === 'all' || match >= least);
};

// What says it in the very words comes before what says it otherwise.
const otherwise = 0.9;

/**
 * The candidates that are worth hearing, the best first, before it is known how many calls they have closed. Each as it
 * fits best one of the ways to ask, the first of which is in the very words.
 */
export const rank = (candidates: Candidate[], ways: Way[], statistics: Statistics): Ranked[] => {
  const compared = candidates.map(comparable);
  const best = new Map<string, Ranked>();
  for (const [index, way] of ways.entries()) {
    for (const one of rankOne(compared, way, statistics)) {
      const match = index === 0 ? one.match : one.match * otherwise;
      if (match > (best.get(one.id)?.match ?? 0)) best.set(one.id, { ...one, match });
    }
  }
  return [...best.values()].sort(byUsefulness(new Map()));
};
