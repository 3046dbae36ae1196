import type { Db } from '#server/db/connection.ts';
import { loadDictionary } from '#server/knowledge/load-dictionary.ts';
import { loadSynonyms } from '#server/knowledge/load-synonyms.ts';
import { hasWord } from '#server/knowledge/search.store.ts';
import { toTraditional } from '#server/knowledge/to-traditional.ts';
import { meantWord } from '#shared/search/spelling.ts';
import { otherWays, type Synonyms } from '#shared/search/synonyms.ts';
import { foldWord, parseQuery } from '#shared/search/terms.ts';

/** `meant` is the query without slips; `others` are other ways to say it; `searchedFor` only the words put right. */
export type Understood = { meant: string; others: string[]; searchedFor: string | null };

// Each costs a look into the index and a ranking.
const mostWays = 6;
// A sentence with more slips is in another language.
const mostSlips = 3;

const unslip = async (db: Db, q: string, synonyms: Synonyms): Promise<{ meant: string; words: string[] }> => {
  const dictionary = await loadDictionary(db);
  const text = q.normalize('NFKC');
  const asked = new Map(parseQuery(q).map(({ term, prefix }) => [term, prefix]));
  const put = new Map<string, string>();
  for (const [term, prefix] of asked) {
    if (synonyms.has(term)) continue;
    const word = meantWord(dictionary, term, prefix);
    // The dictionary may be older than the article.
    if (word && !(await hasWord(db, term, prefix))) put.set(term, word);
  }
  if (put.size === 0 || put.size > mostSlips) return { meant: q, words: [] };
  const meant = text.replace(/[a-z'’]+/giu, (typed) => put.get(foldWord(typed.toLowerCase())) ?? typed);
  return { meant, words: [...put.values()] };
};

/** What was probably meant by a query, and how else it can be said. */
export const understandQuery = async (db: Db, q: string): Promise<Understood> => {
  const synonyms = await loadSynonyms(db);
  const { meant, words } = await unslip(db, q, synonyms);
  const traditional = toTraditional(meant);
  const ways = [...(traditional === meant ? [] : [traditional]), ...otherWays(traditional, synonyms, mostWays)];
  const others = [...new Set(ways)].filter((way) => way !== meant).slice(0, mostWays);
  return { meant, others, searchedFor: words.length > 0 ? words.join(', ') : null };
};
