import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { skillWord } from '#client/ui/skill-words.ts';
import type { CallInHand } from '#shared/calls.ts';
import { displayPhone } from '#shared/display-phone.ts';
import type { Locale } from '#shared/language.ts';
import { languagesIn, type Skill } from '#shared/skills.ts';

export type Caller = Pick<CallInHand, 'fromPhone' | 'citizen' | 'openTicketCount' | 'skills'>;

/** The name of a language that a citizen is served in, in the agent's language. */
const languageName = (locale: Locale): string =>
  locale === 'zh-TW' ? m.calls_language_chinese() : m.calls_language_english();

const own = (): Skill => (getLocale() === 'en' ? 'english' : 'mandarin');

const spokenWord = (skill: Skill): string => {
  if (skill === 'mandarin') return m.calls_language_chinese();
  return skill === 'english' ? m.calls_language_english() : skillWord(skill);
};

/** The language in which to serve: what the call asks for besides the agent's own, else what is known of the citizen. */
export const languageText = ({ skills, citizen }: Caller): string => {
  const asked = languagesIn(skills).filter((skill) => skill !== own());
  if (asked.length > 0) return asked.map(spokenWord).join(m.calls_comma());
  return citizen ? languageName(citizen.locale) : '';
};

/** Who calls, in as few words as possible: the name, or else the number. */
export const callerName = ({ citizen, fromPhone }: Caller): string => {
  if (citizen?.name) return citizen.name;
  const phone = fromPhone ?? citizen?.phone;
  if (!phone) return m.calls_withheld();
  return citizen ? displayPhone(phone) : m.calls_new_caller({ phone: displayPhone(phone) });
};

/** Who calls, how many of the citizen's tickets are open, and the language in which to serve. */
export const callerText = (caller: Caller): string =>
  [
    callerName(caller),
    caller.openTicketCount > 0 && m.calls_open({ count: caller.openTicketCount }),
    languageText(caller),
  ]
    .filter(Boolean)
    .join(m.calls_comma());

/** What is said when a call rings. */
export const ringText = (caller: Caller): string => m.calls_ring({ caller: callerText(caller) });
