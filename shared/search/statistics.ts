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

const mostShares = 0.03;

/**
 * The terms that are worth looking for one by one: the rarest, which together are in few articles, and always one. A long sentence is about its rarest words, and the others cost most.
 */
export const tellingTerms = (terms: QueryTerm[], statistics: Statistics): QueryTerm[] => {
  const rarest = terms.toSorted((a, b) => shareOf(a.term, statistics) - shareOf(b.term, statistics));
  let shares = 0;
  return rarest.filter(({ term }, index) => {
    shares += shareOf(term, statistics);
    return index === 0 || shares <= mostShares;
  });
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
