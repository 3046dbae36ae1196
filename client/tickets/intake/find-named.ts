import type { LocalText } from '#shared/language.ts';

type Named = { name: LocalText; keywords?: { zh: string[]; en: string[] } };

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

const rankOf = (typed: string, { name, keywords }: Named): number => {
  const names = [folded(name.zh), folded(name.en)];
  if (names.includes(typed)) return 0;
  if (names.some((text) => text.startsWith(typed))) return 1;
  if (names.some((text) => text.includes(typed))) return 2;
  const others = [...(keywords?.zh ?? []), ...(keywords?.en ?? [])];
  return others.some((text) => folded(text).startsWith(typed)) ? 3 : 4;
};

/** The things that are called like that, in either language; the best match first, otherwise in their own order. */
export const findNamed = <T extends Named>(things: readonly T[], typed: string): T[] => {
  const wanted = folded(typed);
  if (wanted === '') return [...things];
  return things
    .map((thing) => ({ thing, rank: rankOf(wanted, thing) }))
    .filter(({ rank }) => rank < 4)
    .sort((a, b) => a.rank - b.rank)
    .map(({ thing }) => thing);
};

/** The one thing that what was typed can only mean: its very name, or the only one that begins with it. */
export const namedExactly = <T extends Named>(things: readonly T[], typed: string): T | null => {
  const wanted = folded(typed);
  if (wanted === '') return null;
  const same = things.find((thing) => rankOf(wanted, thing) === 0);
  const beginning = things.filter((thing) => rankOf(wanted, thing) <= 1);
  return same ?? (beginning.length === 1 ? (beginning[0] as T) : null);
};
