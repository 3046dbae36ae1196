import { m } from '#client/paraglide/messages.js';
import type { CallInHand } from '#shared/calls.ts';
import type { Need, Way } from '#shared/citizens.ts';
import type { Locale } from '#shared/language.ts';

const wayWords: Record<Way, () => string> = {
  text: m.citizens_way_text,
  email: m.citizens_way_email,
  call: m.citizens_way_call,
  none: m.citizens_way_none,
};

const needWords: Record<Need, () => string> = {
  'text relay': m.citizens_need_text_relay,
  interpreter: m.citizens_need_interpreter,
  'large print': m.citizens_need_large_print,
  wheelchair: m.citizens_need_wheelchair,
  'lives alone': m.citizens_need_lives_alone,
};

export const needWord = (need: Need): string => needWords[need]();

export const wayWord = (way: Way): string => wayWords[way]();

/** Each language under its own name. */
export const languages: { value: Locale; label: string; lang: Locale }[] = [
  { value: 'zh-TW', label: '中文', lang: 'zh-TW' },
  { value: 'en', label: 'English', lang: 'en' },
];

/** Who calls: the name, the open tickets, the language. */
export const callerTitle = ({ citizen, openTicketCount }: CallInHand): string =>
  [
    citizen ? citizen.name || m.citizens_nameless() : m.citizens_new(),
    openTicketCount > 0 && m.citizens_open({ count: openTicketCount }),
    citizen && (citizen.locale === 'zh-TW' ? m.citizens_chinese() : m.citizens_english()),
  ]
    .filter(Boolean)
    .join(m.citizens_comma());
