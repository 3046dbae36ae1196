import type { LocalText } from '#shared/language.ts';

const digits = '一二三四五六七八九';

/** 一 to 九十九 as digits: 中正三路 and 中正3路, 十一街 and 11街 are one name. */
const withDigits = (text: string): string =>
  text.replace(/([二三四五六七八九]?)(十)([一二三四五六七八九]?)|[一二三四五六七八九]/g, (found, tens, ten, ones) => {
    if (!ten) return String(digits.indexOf(found) + 1);
    return String((tens ? digits.indexOf(tens) + 1 : 1) * 10 + (ones ? digits.indexOf(ones) + 1 : 0));
  });

const folded = (text: string): string => withDigits(text.normalize('NFKC').toLowerCase().replaceAll('臺', '台'));

const bare = (text: string): string => folded(text).replace(/[^\p{L}\p{N}]+/gu, '');

const wordsOf = (text: string): string[] => folded(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const spelledOut: Record<string, string> = { rd: 'road', blvd: 'boulevard', ln: 'lane', dist: 'district' };

/** What a place is found by. Made once, kept with the place. */
export type PlaceNames = { zh: string; en: string; zhWithDistrict: string; enWords: string[] };

/** The names under which a place is found: its own, and those with its district before or behind. */
export const placeNames = (name: LocalText, district: LocalText): PlaceNames => {
  const zh = bare(name.zh);
  const short = bare(district.zh.replace(/[區鄉鎮市]$/u, ''));
  return {
    zh,
    en: bare(name.en),
    zhWithDistrict: `${bare(district.zh)}${zh}\n${short}${zh}`,
    enWords: [...wordsOf(name.en), ...wordsOf(district.en)],
  };
};

const metBy = ({ zhWithDistrict, enWords }: PlaceNames, part: string): boolean =>
  zhWithDistrict.includes(part) || enWords.some((word) => word.startsWith(spelledOut[part] ?? part));

/**
 * How well a place's names fit what was typed: 0 not at all, 3 it is the name, 2 the name begins so, 1 it is somewhere
 * in it. Case, width, spaces, 臺 and 台, Chinese and other digits make no difference; English words may be begun only.
 */
export const placeFit = (query: string): ((names: PlaceNames) => 0 | 1 | 2 | 3) => {
  const whole = bare(query);
  const parts = wordsOf(query);
  return (names) => {
    if (parts.length === 0 || !parts.every((part) => metBy(names, part))) return 0;
    if (names.zh === whole || names.en === whole) return 3;
    return names.zh.startsWith(whole) || names.en.startsWith(whole) ? 2 : 1;
  };
};

/** Whether two names are the same but for the writing. */
export const isSamePlaceName = (a: string, b: string): boolean => bare(a) === bare(b);

/** Whether an address, as somebody wrote it, names the place. */
export const isNamedIn = (address: string, name: LocalText): boolean => {
  const text = bare(address);
  const [zh, en] = [bare(name.zh), bare(name.en)];
  return (zh !== '' && text.includes(zh)) || (en !== '' && text.includes(en));
};
