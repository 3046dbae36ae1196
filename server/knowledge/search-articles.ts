import type { z } from 'zod';
import type { Db } from '#server/db/connection.ts';
import { loadStatistics } from '#server/knowledge/load-statistics.ts';
import { findCandidates, findResults, withIndexOnly } from '#server/knowledge/search.store.ts';
import { understandQuery } from '#server/knowledge/understand-query.ts';
import type { SignedIn } from '#server/trpc.ts';
import { articleIn, leadOf } from '#shared/knowledge/article-text.ts';
import type { articleSearchSchema } from '#shared/knowledge/inputs.ts';
import type { Locale } from '#shared/language.ts';
import { tsqueryFor, type Wanted } from '#shared/search/lexemes.ts';
import { byUsefulness, type Candidate, type Ranked, rank } from '#shared/search/rank.ts';
import { type Statistics, tellingTerms } from '#shared/search/statistics.ts';
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
const mostOtherwise = 60;
const mostClosedCalls = 50;
// A long query is ranked in fewer other ways, so that it costs no more than a short one.
const mostTerms = 24;
const leastWays = 2;

/** From the best kind of match to the worst; the next is tried only while there are too few. */
const looksFor = (terms: QueryTerm[], departmentId: string | null): Wanted[] => [
  { match: 'all', where: 'heads', departmentId },
  { match: 'all', where: 'anywhere', departmentId },
  ...(terms.length > 1 ? [{ match: 'some', where: 'heads', departmentId } as const] : []),
];

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

type Way = { q: string; terms: QueryTerm[] };

/** What another way asks for beyond what was typed, which was looked for before. */
const onlyIn = (terms: QueryTerm[], ways: Way[], typed: Way): QueryTerm[] =>
  ways.includes(typed) ? terms : terms.filter(({ term }) => !typed.terms.some((one) => one.term === term));

const gather = async (
  db: Db,
  [typed, ...others]: [Way, ...Way[]],
  departmentId: string | null,
  enough: number,
  statistics: Statistics,
): Promise<Candidate[]> => {
  const found = new Map<string, Candidate>();
  for (const wanted of looksFor(typed.terms, departmentId)) {
    // What was typed by itself, so that other ways to say it cannot crowd it out; these count in the heads only.
    for (const ways of others.length > 0 && wanted.where === 'heads' ? [[typed], others] : [[typed]]) {
      const most = ways === others ? mostOtherwise : mostCandidates;
      const queries = ways
        .map(({ terms }) => (wanted.match === 'all' ? terms : tellingTerms(onlyIn(terms, ways, typed), statistics)))
        .filter((asked) => asked.length > 0)
        .map((asked) => `(${tsqueryFor(asked, wanted, statistics)})`);
      if (queries.length === 0) continue;
      for (const row of await findCandidates(db, queries.join(' | '), most)) {
        if (found.has(row.id)) continue;
        const questions = [row.questionZh, row.questionEn].filter((question) => question !== null);
        const { id, keywords, hasAnswer, views } = row;
        found.set(id, { id, matched: wanted.match, questions, keywords, hasAnswer, views });
      }
    }
    if (found.size >= enough) break;
  }
  return [...found.values()];
};

// What says it in the very words comes before what says it otherwise.
const otherwise = 0.9;

/** Each candidate as it fits best. */
const rankAll = (candidates: Candidate[], ways: Way[], statistics: Statistics): Ranked[] => {
  const best = new Map<string, Ranked>();
  for (const [index, { q, terms }] of ways.entries()) {
    for (const one of rank(candidates, q, terms, statistics)) {
      const match = index === 0 ? one.match : one.match * otherwise;
      if (match > (best.get(one.id)?.match ?? 0)) best.set(one.id, { ...one, match });
    }
  }
  return [...best.values()].sort(byUsefulness(new Map()));
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
  const { meant, others, searchedFor } = await understandQuery(db, q);
  const statistics = await loadStatistics(db);
  const wayOf = (words: string): Way => ({ q: words, terms: parseQuery(words) });
  const typed = wayOf(meant);
  const most = Math.max(leastWays, Math.floor(mostTerms / Math.max(typed.terms.length, 1)));
  const ways: [Way, ...Way[]] = [typed, ...others.slice(0, most).map(wayOf)];
  return withIndexOnly(db, async (tx) => {
    const candidates = await gather(tx, ways, departmentId ?? null, limit, statistics);
    const best = rankAll(candidates, ways, statistics).slice(0, 2 * limit);
    if (best.length === 0) return { results: [], searchedFor };
    const rows = await findResults(
      tx,
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
  });
};
