/** The English words that articles are written with, and how many articles have each. */
export type Dictionary = { words: ReadonlyMap<string, number>; entries: readonly Entry[] };
type Entry = { word: string; letters: number; articles: number };

const lettersOf = (word: string): number => {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) - 97);
  return letters;
};

const isEnglish = /^[a-z]{4,60}$/;

export const dictionaryOf = (words: Iterable<readonly [word: string, articles: number]>): Dictionary => {
  const known = new Map([...words].filter(([word]) => isEnglish.test(word)));
  return {
    words: known,
    entries: [...known].map(([word, articles]) => ({ word, articles, letters: lettersOf(word) })),
  };
};

export const noWords: Dictionary = dictionaryOf([]);

/** How many letters must be added, left out, changed, or exchanged with their neighbour. */
const slipsBetween = (a: string, b: string): number => {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
};

const bits = (number: number): number => {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

const longFrom = 6;

const isKnown = ({ words, entries }: Dictionary, word: string, unfinished: boolean): boolean =>
  words.has(word) || (unfinished && entries.some((entry) => entry.word.startsWith(word)));

/**
 * The word that was probably meant: one slip away, in long words two, and of several the nearest with the same first
 * letter in the most articles. Null for a word that is known, and where none is near. `unfinished`: it is being typed.
 */
export const meantWord = (dictionary: Dictionary, word: string, unfinished: boolean): string | null => {
  if (!isEnglish.test(word) || isKnown(dictionary, word, unfinished)) return null;
  const most = word.length < longFrom ? 1 : 2;
  const letters = lettersOf(word);
  let best: { word: string; badness: number; articles: number } | null = null;
  for (const entry of dictionary.entries) {
    // Each slip changes two of the letters at most; most words are ruled out by that alone.
    if (Math.abs(entry.word.length - word.length) > most || bits(entry.letters ^ letters) > 2 * most) continue;
    const slips = slipsBetween(word, entry.word);
    if (slips > most) continue;
    const badness = 2 * slips + (entry.word[0] === word[0] ? 0 : 1);
    if (!best || badness < best.badness || (badness === best.badness && entry.articles > best.articles)) {
      best = { word: entry.word, badness, articles: entry.articles };
    }
  }
  return best?.word ?? null;
};
