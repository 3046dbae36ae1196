import { create } from 'zustand';
import { setLocale } from '#client/paraglide/runtime.js';
import { type Locale, locales } from '#shared/language.ts';

const preferred = (): Locale => {
  const wanted = typeof navigator === 'undefined' ? [] : navigator.languages;
  for (const tag of wanted) {
    if (tag.toLowerCase().startsWith('zh')) return 'zh-TW';
    if (tag.toLowerCase().startsWith('en')) return 'en';
  }
  return locales[0];
};

const apply = (language: Locale) => {
  void setLocale(language, { reload: false });
  if (typeof document !== 'undefined') document.documentElement.lang = language;
};

/**
 * The agent's language, first taken from the browser. Messages do not watch it: what renders the page reads
 * `useLanguage()` and takes it as the key of the page.
 */
export const useLanguageStore = create<{ language: Locale }>()(() => ({ language: preferred() }));

apply(useLanguageStore.getState().language);

/** Switches the messages and the page's `lang`, then lets everything render again. */
export const setLanguage = (language: Locale): void => {
  apply(language);
  useLanguageStore.setState({ language });
};

export const useLanguage = (): Locale => useLanguageStore((state) => state.language);
