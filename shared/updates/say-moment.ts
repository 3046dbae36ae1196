import type { Locale } from '#shared/language.ts';

const format = (locale: Locale) =>
  new Intl.DateTimeFormat(locale, {
    timeZone: 'Asia/Taipei',
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });

const formats: Record<Locale, Intl.DateTimeFormat> = { 'zh-TW': format('zh-TW'), en: format('en') };

/** A moment in Taiwan's time, as it is said to a citizen. */
export const sayMoment = (at: Date, locale: Locale): string => formats[locale].format(at);
