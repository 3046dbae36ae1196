import { type Statistics, weightOf } from '#shared/search/statistics.ts';
import type { QueryTerm } from '#shared/search/terms.ts';

/** An article that matched all terms or some, with what its rank is made from. */
export type Candidate = {
  id: string;
  matched: 'all' | 'some';
  questions: string[];
  keywords: string[];
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

type Met = { candidate: Candidate; terms: Map<string, number> };

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

const bare = (text: string): string => folded(text).replace(/[^\p{L}\p{N}]+/gu, '');

type Texts = { question: string; keywords: string; bare: string[]; met: Map<string, number> };
const kept = new WeakMap<Candidate, Texts>();

/** A candidate's texts as they are compared, made once however many ways to ask there are. */
const textsOf = (candidate: Candidate): Texts => {
  const known = kept.get(candidate);
  if (known) return known;
  const texts = {
    question: folded(candidate.questions.join('\n')),
    keywords: folded(candidate.keywords.join('\n')),
    bare: candidate.questions.map(bare),
    met: new Map(),
  };
  kept.set(candidate, texts);
  return texts;
};

const isPartOfWord = (character: string | undefined): boolean => character !== undefined && /[a-z0-9]/.test(character);

/** Whether a folded text has the term: Chinese anywhere, other words from their beginning on. */
const has = (text: string, term: string): boolean => {
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
    if (!isPartOfWord(term[0]) || !isPartOfWord(text[at - 1])) return true;
  }
  return false;
};

/** Where the term is met: 1 in the question, less in the keywords, little in the answer, 0 nowhere. */
const whereMet = (candidate: Candidate, term: string): number => {
  const { question, keywords, met } = textsOf(candidate);
  const known = met.get(term);
  if (known !== undefined) return known;
  const elsewhere = candidate.matched === 'all' ? inAnswer : 0;
  const where = has(question, term) ? inQuestion : has(keywords, term) ? inKeywords : elsewhere;
  met.set(term, where);
  return where;
};

const meet = (candidate: Candidate, wanted: QueryTerm[]): Met => {
  const terms = new Map<string, number>();
  for (const { term } of wanted) {
    const where = whereMet(candidate, term);
    if (where > 0) terms.set(term, where);
  }
  return { candidate, terms };
};

/** What a question adds by containing the query as it was typed; the more, the earlier: it is then about just that. */
const closeness = (candidate: Candidate, typed: string): number =>
  Math.max(
    ...textsOf(candidate).bare.map((text) => {
      const at = text.indexOf(typed);
      return at === -1 ? 0 : asTyped + atTheBeginning * (1 - at / text.length);
    }),
  );

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The candidates that are worth hearing, the best first, before it is known how many calls they have closed. */
export const rank = (candidates: Candidate[], query: string, wanted: QueryTerm[], statistics: Statistics): Ranked[] => {
  const typed = bare(query);
  const met = candidates.map((candidate) => meet(candidate, wanted));
  // Pairs of characters across the border of two words are in no article; they say nothing.
  const known = wanted.filter(({ term }) => met.some((one) => one.terms.has(term)));
  const all = sum(known.map(({ term }) => weightOf(term, statistics)));
  const ranked = met.map(({ candidate, terms }): Ranked => {
    const weights = [...terms].map(([term, where]) => weightOf(term, statistics) * where);
    const isWhole = terms.size === wanted.length && [...terms.values()].every((where) => where === inQuestion);
    const { id, matched, hasAnswer, views } = candidate;
    return { id, matched, hasAnswer, views, match: sum(weights) / all + (isWhole ? closeness(candidate, typed) : 0) };
  });
  const least = Math.max(leastMatch, leastOfBest * Math.max(...ranked.map(({ match }) => match)));
  return ranked.filter(({ matched, match }) => matched === 'all' || match >= least).sort(byUsefulness(new Map()));
};

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
