import { announce } from '#client/a11y/announcer.ts';
import { setLanguage, useLanguageStore } from '#client/a11y/language.ts';
import { m } from '#client/paraglide/messages.js';
import type { Locale } from '#shared/language.ts';

export const otherLanguage = (language: Locale): Locale => (language === 'en' ? 'zh-TW' : 'en');

let chosen: Locale | null = null;

/** The language that was chosen by hand since the page was loaded; it counts more than the account's. */
export const chosenLanguage = (): Locale | null => chosen;

/** Goes to the other language, and says so in it. Gives the language that is now spoken. */
export const switchLanguage = (): Locale => {
  const language = otherLanguage(useLanguageStore.getState().language);
  chosen = language;
  setLanguage(language);
  announce(m.app_language_now(), 'reply', { lang: language });
  return language;
};
