import { getLocale } from '#client/paraglide/runtime.js';
import { Lang } from '#client/ui/lang.tsx';
import type { Locale } from '#shared/language.ts';

const han = /\p{Script=Han}/u;
const latin = /\p{Script=Latin}/u;

/** The language of what somebody typed: Chinese when a Chinese character is in it. Null where it has no letters. */
export const languageOf = (text: string): Locale | null => (han.test(text) ? 'zh-TW' : latin.test(text) ? 'en' : null);

/** The language to mark a text with, where it is not the page's own. */
export const foreignTo = (page: Locale, text: string | null): Locale | undefined => {
  const language = text === null ? null : languageOf(text);
  // A Chinese voice reads a Latin name among its own words; an English voice can read no Chinese.
  return language && language !== page ? language : undefined;
};

/** What somebody typed, marked with its language so that the reader changes voice. */
export const Typed = ({ children }: { children: string }) => {
  const language = foreignTo(getLocale(), children);
  return language ? <Lang of={language}>{children}</Lang> : children;
};
