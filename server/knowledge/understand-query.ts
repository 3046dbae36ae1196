import type { Db } from '#server/db/connection.ts';
import { findCandidates } from '#server/knowledge/search.store.ts';
import { toTraditional } from '#server/knowledge/to-traditional.ts';
import { type Dictionary, meantWord } from '#shared/search/spelling.ts';
import { otherWays, type Synonyms } from '#shared/search/synonyms.ts';
import { foldWord, parseQuery } from '#shared/search/terms.ts';

/** The words of the articles, and which of them mean the same. */
export type Vocabulary = { dictionary: Dictionary; synonyms: Synonyms };

/** `meant` is the query without slips; `others` are other ways to say it; `searchedFor` only the words put right. */
export type Understood = { meant: string; others: string[]; searchedFor: string | null };

// Each costs a look into the index and a ranking.
const mostWays = 6;
// A sentence with more slips is in another language.
const mostSlips = 3;

const unslip = async (
  db: Db,
  q: string,
  { dictionary, synonyms }: Vocabulary,
): Promise<{ meant: string; words: string[] }> => {
  const text = q.normalize('NFKC');
  const slips = parseQuery(q).flatMap(({ term, prefix }) => {
    const word = synonyms.has(term) ? null : meantWord(dictionary, term, prefix);
    return word ? [{ term, word, look: { tsquery: prefix ? `'${term}':*` : `'${term}'`, most: 1 } }] : [];
  });
  if (slips.length === 0) return { meant: q, words: [] };
  const looks = slips.map(({ look }) => look);
  // The dictionary may be older than the article.
  const found = await findCandidates(db, looks, looks.length);
  const isWord = (at: number) => found.some(({ nth }) => nth === at + 1);
  const put = new Map(slips.filter((_, at) => !isWord(at)).map(({ term, word }) => [term, word]));
  if (put.size === 0 || put.size > mostSlips) return { meant: q, words: [] };
  const meant = text.replace(/[a-z'’]+/giu, (typed) => put.get(foldWord(typed.toLowerCase())) ?? typed);
  return { meant, words: [...put.values()] };
};

/** What was probably meant by a query, and how else it can be said. */
export const understandQuery = async (db: Db, q: string, vocabulary: Vocabulary): Promise<Understood> => {
  const { meant, words } = await unslip(db, q, vocabulary);
  const traditional = toTraditional(meant);
  const otherwise = otherWays(traditional, vocabulary.synonyms, mostWays);
  const ways = [...(traditional === meant ? [] : [traditional]), ...otherwise];
  const others = [...new Set(ways)].filter((way) => way !== meant).slice(0, mostWays);
  return { meant, others, searchedFor: words.length > 0 ? words.join(', ') : null };
};
