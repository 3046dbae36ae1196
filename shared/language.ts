/** The two languages of the console. BCP 47 tags, also used for `lang`. */
export const locales = ['zh-TW', 'en'] as const;
export type Locale = (typeof locales)[number];

/** One piece of text in both languages; both are always present. */
export type LocalText = { zh: string; en: string };

/** The half of a text that is written in `locale`. */
export const textIn = (text: LocalText, locale: Locale): string => (locale === 'zh-TW' ? text.zh : text.en);
