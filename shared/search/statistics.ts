import type { QueryTerm } from '#shared/search/terms.ts';

/** How many articles there are, and which share of them has each of the most common lexemes. Others are rare. */
export type Statistics = { articles: number; shares: ReadonlyMap<string, number> };

export const noStatistics: Statistics = { articles: 0, shares: new Map() };

const rareShare = 0.001;
const vagueShare = 0.3;
const vague = new Set('我要 我想 想要 請問 怎麼 麼辦 如何 可以 什麼 哪裡 是否 應該 需要 有沒 沒有 一個'.split(' '));

const shareOf = (term: string, { shares }: Statistics): number =>
  Math.max(shares.get(term) ?? rareShare, vague.has(term) ? vagueShare : rareShare);

/** How much a term tells: much where it is rare, next to nothing where nearly every article has it. */
export const weightOf = (term: string, statistics: Statistics): number => Math.log(1 + 1 / shareOf(term, statistics));

const commonShare = 0.1;
// Going through more takes long.
const mostArticles = 3000;

/** The terms that are worth looking for one by one: the rarest, which together are in few articles, and always one. */
export const tellingTerms = (terms: QueryTerm[], statistics: Statistics): QueryTerm[] => {
  const rarest = terms.toSorted((a, b) => shareOf(a.term, statistics) - shareOf(b.term, statistics));
  let articles = 0;
  return rarest.filter(({ term }, index) => {
    const share = shareOf(term, statistics);
    articles += share * statistics.articles;
    return index === 0 || (share <= commonShare && articles <= mostArticles);
  });
};

const nearEnough = 4;
const mostPairs = 48;

// To look for all words that begin so costs ten times as much; by itself the word is looked for once.
const finished = ({ term, prefix }: QueryTerm): QueryTerm => ({ term, prefix: prefix && term.length === 1 });

/**
 * The pairs of terms that stand near each other in a sentence, those that tell most first: what has two of its words is
 * rather about it than what has one, and is found however many articles have each of them.
 */
export const tellingPairs = (terms: QueryTerm[], statistics: Statistics): [QueryTerm, QueryTerm][] => {
  const told = terms.map((one) => ({
    one: finished(one),
    weight: weightOf(one.term, statistics),
    isCommon: shareOf(one.term, statistics) * statistics.articles > mostArticles,
  }));
  return told
    .flatMap((a, at) => told.slice(at + 1, at + 1 + nearEnough).map((b) => [a, b] as const))
    .filter(([a, b]) => !a.isCommon || !b.isCommon)
    .toSorted(([a, b], [c, d]) => c.weight + d.weight - a.weight - b.weight)
    .slice(0, mostPairs)
    .map(([a, b]) => [a.one, b.one]);
};

const manyArticles = 1000;
const mostWords = 8;

/**
 * The common lexemes that begin with `lexeme`, where they alone are in more articles than anybody looks through; else
 * null. Looking for these few is cheap, for all that begin with one letter it is not.
 */
export const commonWith = (lexeme: string, { articles, shares }: Statistics): string[] | null => {
  const common = [...shares].filter(([one]) => one.startsWith(lexeme)).sort((a, b) => b[1] - a[1]);
  const found = common.reduce((sum, [, share]) => sum + share * articles, 0);
  return found > manyArticles ? common.slice(0, mostWords).map(([one]) => one) : null;
};
