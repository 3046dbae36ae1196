import { foldWord } from '#shared/search/terms.ts';

/** A text as a direction among all terms: which terms it has, and how much each says; its length is 1. */
export type Vector = { terms: Int32Array; values: Float64Array };

/** The terms that were met in learning: the place of each in a vector, and at this place how much it tells. */
export type Vocabulary = { places: Map<string, number>; rarity: number[] };

const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}]|(?<=\p{L})['’](?=\p{L}))+/gu;
const isHan = /^\p{Script=Han}/u;

// Three characters in a row seldom come again in other words, so they may say less.
const weightOfLength = [0, 1, 1, 0.5];
const weightOfPair = 0.7;
// What a caller says first says what it is about; and the time is bounded.
const longestText = 1000;

const charactersOf = (run: string, found: (term: string) => void): void => {
  const characters = [...run];
  for (let start = 0; start < characters.length; start += 1) {
    let term = '';
    for (let length = 1; length < weightOfLength.length && start + length <= characters.length; length += 1) {
      term += characters[start + length - 1];
      found(term);
    }
  }
};

/** How often each term stands in the text: one to three Chinese characters in a row, other words and pairs of them. */
export const countTerms = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  const found = (term: string): void => {
    counts.set(term, (counts.get(term) ?? 0) + 1);
  };
  let before = '';
  for (const run of text.slice(0, longestText).normalize('NFKC').toLowerCase().match(runs) ?? []) {
    if (isHan.test(run)) {
      charactersOf(run, found);
      before = '';
    } else {
      const word = foldWord(run);
      found(word);
      if (before) found(`${before} ${word}`);
      before = word;
    }
  }
  return counts;
};

const weightOf = (term: string): number => {
  if (!isHan.test(term)) return term.includes(' ') ? weightOfPair : 1;
  return weightOfLength[[...term].length] ?? 1;
};

// More than the usual logarithm: what nearly all questions have ("how do I apply") must not decide.
const sharpness = 1.6;

/** The vocabulary of the texts; a term that few of them have tells more. Yields after each bit of work. */
export function* vocabularyOf(texts: string[]): Generator<void, Vocabulary> {
  const inTexts = new Map<string, number>();
  for (const text of texts) {
    // Counted once more for the vectors: to keep all of it until then costs everybody longer breaks.
    for (const term of countTerms(text).keys()) inTexts.set(term, (inTexts.get(term) ?? 0) + 1);
    yield;
  }
  const vocabulary: Vocabulary = { places: new Map(), rarity: [] };
  for (const [term, many] of inTexts) {
    yield;
    const weight = weightOf(term);
    // What is long and stands in one text only says nothing about another, and would be most of all terms.
    if (many === 1 && weight < 1) continue;
    vocabulary.places.set(term, vocabulary.places.size);
    vocabulary.rarity.push(weight * (Math.log((1 + texts.length) / (1 + many)) + 1) ** sharpness);
  }
  return vocabulary;
}

/** The text in this vocabulary; terms that were never met are left out. Null where none is left. */
export const vectorOf = ({ places, rarity }: Vocabulary, counts: Map<string, number>): Vector | null => {
  const known = [...counts].flatMap(([term, count]) => {
    const place = places.get(term);
    return place === undefined ? [] : [{ place, value: Math.log1p(count) * (rarity[place] as number) }];
  });
  const length = Math.hypot(...known.map(({ value }) => value));
  if (length === 0) return null;
  return {
    terms: Int32Array.from(known, ({ place }) => place),
    values: Float64Array.from(known, ({ value }) => value / length),
  };
};
