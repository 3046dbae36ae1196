/** One thing that a query asks for. `prefix`: the term may be the beginning of a word. */
export type QueryTerm = { term: string; prefix: boolean };

// Bopomofo stands only in what an input method has not turned into characters yet.
const runs =
  /\p{Script=Han}+|(?:(?!\p{Script=Han}|\p{Script=Bopomofo}|[ˇˊˋ˙])[\p{L}\p{M}\p{N}]|(?<=\p{L})['’](?=\p{L}))+/gu;
const isHan = /^\p{Script=Han}/u;

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The runs of one script in which a text is written: Chinese characters together, each other word alone. */
const runsOf = (text: string): string[] => folded(text).match(runs) ?? [];

// The database takes no term of more than 2,046 bytes.
const longestWord = 60;

const irregular: Record<string, string> = { buses: 'bus', gases: 'gas', viruses: 'virus', campuses: 'campus' };

/** A word without possessive and plural: `lamps`, `lamp's` and `lamp` are one term. */
export const foldWord = (word: string): string => {
  const bare = word
    .replace(/['’]s?$/u, '')
    .replace(/['’]/gu, '')
    .slice(0, longestWord);
  if (!/^[a-z]{4,}$/.test(bare)) return bare;
  if (irregular[bare]) return irregular[bare];
  if (/(?:ss|us|is)$/.test(bare)) return bare;
  if (bare.endsWith('ies') && bare.length > 4) return `${bare.slice(0, -3)}y`;
  if (/(?:sses|xes|zzes|ches|shes)$/.test(bare)) return bare.slice(0, -2);
  return bare.endsWith('s') ? bare.slice(0, -1) : bare;
};

const pairs = (characters: string[]): string[] =>
  characters.slice(0, -1).map((character, index) => character + characters[index + 1]);

/**
 * The terms under which a text is found: the pairs of neighbouring Chinese characters, the last character of each run
 * (so that the prefix of a pair finds every single character too), and the other words. Each once, in reading order.
 */
export const textTerms = (text: string): string[] => {
  const terms = new Set<string>();
  for (const run of runsOf(text)) {
    if (isHan.test(run)) {
      const characters = [...run];
      for (const pair of pairs(characters)) terms.add(pair);
      terms.add(characters.at(-1) as string);
    } else terms.add(foldWord(run));
  }
  return [...terms];
};

const stopWords = new Set(
  'a an the and or of to in on at is are am was be do does did how what where when who why can could may i you we they he she it my your our their me us this that there with for from by if not no have has need want please'.split(
    ' ',
  ),
);

const shortestPrefix = 2;

/**
 * What a query asks for, in its order, each once. A lone Chinese character, and the word that is still being typed at
 * the end, are prefixes. English words without meaning of their own count only where nothing else was typed.
 */
export const parseQuery = (query: string): QueryTerm[] => {
  const all = runsOf(query);
  const ends = /[\p{L}\p{M}\p{N}]$/u.test(folded(query));
  const telling = all.filter((run) => !stopWords.has(run));
  const terms = new Map<string, QueryTerm>();
  for (const run of telling.length > 0 ? telling : all) {
    const characters = [...run];
    if (!isHan.test(run)) {
      const term = foldWord(run);
      const isUnfinished = ends && run === all.at(-1) && term.length >= shortestPrefix;
      terms.set(term, { term, prefix: terms.get(term)?.prefix || isUnfinished });
    } else if (characters.length === 1) terms.set(run, { term: run, prefix: true });
    else for (const pair of pairs(characters)) terms.set(pair, { term: pair, prefix: false });
  }
  return [...terms.values()];
};

/** The terms of a query, for who treats all of them alike. */
export const queryTerms = (query: string): string[] => parseQuery(query).map(({ term }) => term);
