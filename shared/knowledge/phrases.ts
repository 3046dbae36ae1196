import { foldWord } from '#shared/search/terms.ts';

/** A phrase as it can be compared: Chinese characters and other words, one by one. */
export type Tokens = string[];

const pieces = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}]|(?<=\p{L})['’](?=\p{L}))+/gu;

/** The tokens of a text, in one row for each stretch without punctuation. */
export const tokensOf = (text: string): Tokens[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}\s'’-]+/u)
    .map((stretch) => (stretch.match(pieces) ?? []).map(foldWord))
    .filter((tokens) => tokens.length > 0);

/** What two writings of one phrase have in common. */
export const phraseKey = (tokens: Tokens): string => tokens.join(' ');

const longestPhrase = 8;

/** All phrases of up to eight tokens that stand in the text, each once, with where it stands. */
export const phrasesIn = (text: string): Map<string, { at: number; length: number }> => {
  const phrases = new Map<string, { at: number; length: number }>();
  let before = 0;
  for (const tokens of tokensOf(text)) {
    for (let start = 0; start < tokens.length; start += 1) {
      let key = '';
      for (let length = 1; length <= longestPhrase && start + length <= tokens.length; length += 1) {
        key = phraseKey([...(key ? [key] : []), tokens[start + length - 1] as string]);
        if (!phrases.has(key)) phrases.set(key, { at: before + start, length });
      }
    }
    before += tokens.length + 1;
  }
  return phrases;
};
