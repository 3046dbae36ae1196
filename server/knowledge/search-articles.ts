import type { z } from 'zod';
import type { Db } from '#server/db/connection.ts';
import { loadStatistics } from '#server/knowledge/load-statistics.ts';
import { findCandidates, findResults, withIndexOnly } from '#server/knowledge/search.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { articleIn, leadOf } from '#shared/knowledge/article-text.ts';
import type { articleSearchSchema } from '#shared/knowledge/inputs.ts';
import type { Locale } from '#shared/language.ts';
import { tsqueryFor, type Wanted } from '#shared/search/lexemes.ts';
import { byUsefulness, type Candidate, rank } from '#shared/search/rank.ts';
import { type Statistics, tellingTerms } from '#shared/search/statistics.ts';
import { parseQuery, type QueryTerm } from '#shared/search/terms.ts';

/** One line of a list of articles, in one language. `lead` is the answer's first sentence; null: no answer yet. */
export type ArticleResult = {
  id: string;
  question: string;
  lead: string | null;
  departmentId: string;
  categoryId: string | null;
  lang: Locale;
};

// However common the words are, a ranking looks at no more than these.
const mostCandidates = 150;
const mostClosedCalls = 50;

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

const gather = async (
  db: Db,
  terms: QueryTerm[],
  departmentId: string | null,
  enough: number,
  statistics: Statistics,
): Promise<Candidate[]> => {
  const found = new Map<string, Candidate>();
  for (const wanted of looksFor(terms, departmentId)) {
    const asked = wanted.match === 'all' ? terms : tellingTerms(terms, statistics);
    for (const row of await findCandidates(db, tsqueryFor(asked, wanted, statistics), mostCandidates)) {
      if (found.has(row.id)) continue;
      const questions = [row.questionZh, row.questionEn].filter((question) => question !== null);
      const { id, keywords, hasAnswer, views } = row;
      found.set(id, { id, matched: wanted.match, questions, keywords, hasAnswer, views });
    }
    if (found.size >= enough) break;
  }
  return [...found.values()];
};

/**
 * Articles that answer what was typed, the most useful first: all words before some, the question before the answer,
 * then how often it has helped. Only what is valid now; each in the viewer's language where it is written in it.
 */
export const searchArticles = async (
  { services: { db }, viewer }: SignedIn,
  { q, limit, departmentId }: z.output<typeof articleSearchSchema>,
): Promise<ArticleResult[]> => {
  const terms = parseQuery(q);
  if (terms.length === 0) return [];
  const statistics = await loadStatistics(db);
  return withIndexOnly(db, async (tx) => {
    const candidates = await gather(tx, terms, departmentId ?? null, limit, statistics);
    const best = rank(candidates, q, terms, statistics).slice(0, 2 * limit);
    if (best.length === 0) return [];
    const rows = await findResults(
      tx,
      best.map(({ id }) => id),
      mostClosedCalls,
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    const closedCalls = new Map(rows.map((row) => [row.id, row.closedCalls]));
    return best
      .sort(byUsefulness(closedCalls))
      .slice(0, limit)
      .map(({ id }) => byId.get(id))
      .filter((row) => row !== undefined)
      .map((row) => resultOf(row, viewer.locale));
  });
};
