import type { z } from 'zod';
import type { Db } from '#server/db/connection.ts';
import { loadDictionary } from '#server/knowledge/load-dictionary.ts';
import { loadStatistics } from '#server/knowledge/load-statistics.ts';
import { loadSynonyms } from '#server/knowledge/load-synonyms.ts';
import { findCandidates, findResults, type Look } from '#server/knowledge/search.store.ts';
import { understandQuery } from '#server/knowledge/understand-query.ts';
import type { SignedIn } from '#server/trpc.ts';
import { articleIn, leadOf } from '#shared/knowledge/article-text.ts';
import type { articleSearchSchema } from '#shared/knowledge/inputs.ts';
import type { Locale } from '#shared/language.ts';
import { tsqueryFor, type Wanted } from '#shared/search/lexemes.ts';
import { byUsefulness, type Candidate, rank, type Way } from '#shared/search/rank.ts';
import { type Statistics, tellingPairs, tellingTerms } from '#shared/search/statistics.ts';
import { parseQuery, type QueryTerm } from '#shared/search/terms.ts';

/** One line of a list of articles, in one language. `lead` is the answer's first sentence; null: no answer yet. */
type ArticleResult = {
  id: string;
  question: string;
  lead: string | null;
  departmentId: string;
  categoryId: string | null;
  lang: Locale;
};

/** `searchedFor`: the words that were taken for what was typed, where those were spelled otherwise. */
export type FoundArticles = { results: ArticleResult[]; searchedFor: string | null };

// However common the words are, a ranking looks at no more than these.
const mostCandidates = 150;
const mostOtherwise = 20;
const mostOfSome = 20;
const mostRows = 300;
const mostRowsOfSome = 150;
const mostClosedCalls = 50;
// A long query is ranked in fewer other ways, so that it costs no more than a short one.
const mostTerms = 24;
const leastWays = 2;

const resultOf = (row: Awaited<ReturnType<typeof findResults>>[number], locale: Locale): ArticleResult => {
  const { lang, question, answer } = articleIn(row, locale);
  return {
    id: row.id,
    question,
    lead: leadOf(answer),
    departmentId: row.departmentId,
    categoryId: row.categoryId,
    lang,
  };
};

type Step = { matched: Candidate['matched']; looks: Look[]; most: number };

/** From the best kind of match to the worst; the next is tried only while there are too few. */
const stepsFor = ([typed, ...others]: [Way, ...Way[]], departmentId: string | null, statistics: Statistics): Step[] => {
  const look = (terms: QueryTerm[], where: Wanted['where'], most: number): Look => ({
    tsquery: tsqueryFor(terms, { where, departmentId }, statistics),
    most,
  });
  const isNew = ({ term }: QueryTerm): boolean => !typed.terms.some((one) => one.term === term);
  const some = (terms: QueryTerm[]): QueryTerm[][] => [
    ...tellingPairs(terms, statistics),
    ...tellingTerms(terms, statistics).map((one) => [one]),
  ];
  const steps: Step[] = [
    {
      matched: 'all',
      most: mostRows,
      // Other ways to say it count in the heads only.
      looks: [
        look(typed.terms, 'heads', mostCandidates),
        ...others.map(({ terms }) => look(terms, 'heads', mostOtherwise)),
      ],
    },
    { matched: 'all', most: mostRows, looks: [look(typed.terms, 'anywhere', mostCandidates)] },
    {
      matched: 'some',
      most: mostRowsOfSome,
      looks: [some(typed.terms), ...others.map(({ terms }) => some(terms).filter((asked) => asked.some(isNew)))]
        .flat()
        .map((asked) => look(asked, 'heads', mostOfSome)),
    },
  ];
  return typed.terms.length > 1 ? steps : steps.slice(0, 2);
};

const gather = async (db: Db, steps: Step[], enough: number): Promise<Candidate[]> => {
  const found = new Map<string, Candidate>();
  for (const { matched, looks, most } of steps) {
    for (const row of await findCandidates(db, looks, most)) {
      if (found.has(row.id)) continue;
      const questions = [row.questionZh, row.questionEn].filter((question) => question !== null);
      const { id, keywords, hasAnswer, views } = row;
      found.set(id, { id, matched, questions, keywords, hasAnswer, views });
    }
    if (found.size >= enough) break;
  }
  return [...found.values()];
};

/**
 * Articles that answer what was typed, the most useful first: all words before some, the question before the answer,
 * then how often it has helped. Words that mean the same, simplified characters and slips of spelling count as what
 * was meant. Only what is valid now; each in the viewer's language where it is written in it.
 */
export const searchArticles = async (
  { services: { db }, viewer }: SignedIn,
  { q, limit, departmentId }: z.output<typeof articleSearchSchema>,
): Promise<FoundArticles> => {
  if (parseQuery(q).length === 0) return { results: [], searchedFor: null };
  const vocabulary = { dictionary: await loadDictionary(db), synonyms: await loadSynonyms(db) };
  const statistics = await loadStatistics(db);
  const { meant, others, searchedFor } = await understandQuery(db, q, vocabulary);
  const wayOf = (words: string): Way => ({ q: words, terms: parseQuery(words) });
  const typed = wayOf(meant);
  const most = Math.max(leastWays, Math.floor(mostTerms / Math.max(typed.terms.length, 1)));
  const ways: [Way, ...Way[]] = [typed, ...others.slice(0, most).map(wayOf)];
  const candidates = await gather(db, stepsFor(ways, departmentId ?? null, statistics), limit);
  const best = rank(candidates, ways, statistics).slice(0, 2 * limit);
  if (best.length === 0) return { results: [], searchedFor };
  const rows = await findResults(
    db,
    best.map(({ id }) => id),
    mostClosedCalls,
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const closedCalls = new Map(rows.map((row) => [row.id, row.closedCalls]));
  const results = best
    .sort(byUsefulness(closedCalls))
    .slice(0, limit)
    .map(({ id }) => byId.get(id))
    .filter((row) => row !== undefined)
    .map((row) => resultOf(row, viewer.locale));
  return { results, searchedFor };
};
