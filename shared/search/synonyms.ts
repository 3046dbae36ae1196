import { foldWord } from '#shared/search/terms.ts';

/** What else can be said, by what was said. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

type Piece = { word: string; start: number; end: number };

const pieces = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}]|(?<=\p{L})['’](?=\p{L}))+/gu;

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

const piecesOf = (text: string): Piece[] =>
  [...text.matchAll(pieces)].map(({ 0: word, index }) => ({
    word: foldWord(word),
    start: index,
    end: index + word.length,
  }));

const keyOf = (found: Piece[]): string => found.map(({ word }) => word).join(' ');

/** Groups of words that mean the same, as they are looked up. A word may stand in several groups. */
export const synonymsOf = (groups: readonly (readonly string[])[]): Synonyms => {
  const all = new Map<string, string[]>();
  for (const group of groups) {
    const words = group.map((word) => folded(word).trim());
    for (const word of words) {
      const key = keyOf(piecesOf(word));
      if (key) all.set(key, [...new Set([...(all.get(key) ?? []), ...words.filter((other) => other !== word)])]);
    }
  }
  return all;
};

const longest = 8;
type Slot = { start: number; end: number; others: readonly string[] };

const slotsOf = (text: string, synonyms: Synonyms): Slot[] => {
  const found = piecesOf(text);
  const slots: Slot[] = [];
  for (let at = 0; at < found.length; at += 1) {
    for (let length = Math.min(longest, found.length - at); length >= 1; length -= 1) {
      const some = found.slice(at, at + length);
      const others = synonyms.get(keyOf(some));
      if (!others) continue;
      slots.push({ start: (some[0] as Piece).start, end: (some.at(-1) as Piece).end, others });
      at += length - 1;
      break;
    }
  }
  return slots;
};

/**
 * Other ways to say the query, `most` at most and none that is the query itself: each with one of its words said
 * otherwise, then those with several.
 */
export const otherWays = (query: string, synonyms: Synonyms, most: number): string[] => {
  const text = folded(query);
  const ways = new Set<string>();
  const say = (slots: Slot[], said: string): void => {
    // From the end, so that what stands before keeps its place.
    for (const [index, { start, end, others }] of slots.entries()) {
      for (const other of others) {
        if (ways.size >= most) return;
        ways.add(said.slice(0, start) + other + said.slice(end));
      }
      const [first] = others;
      if (first) say(slots.slice(index + 1), said.slice(0, start) + first + said.slice(end));
    }
  };
  const slots = slotsOf(text, synonyms).reverse();
  for (const slot of slots) {
    for (const other of slot.others)
      if (ways.size < most) ways.add(text.slice(0, slot.start) + other + text.slice(slot.end));
  }
  say(slots, text);
  ways.delete(text);
  return [...ways];
};
