import type { Locale } from '#shared/language.ts';

/** The language to mark a person's name with: an English voice can read no Chinese. */
export const nameLanguage = (name: string): Locale | undefined => (/\p{Script=Han}/u.test(name) ? 'zh-TW' : undefined);
