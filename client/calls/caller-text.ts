import { m } from '#client/paraglide/messages.js';
import type { CallInHand } from '#shared/calls.ts';
import { displayPhone } from '#shared/display-phone.ts';
import type { Locale } from '#shared/language.ts';

export type Caller = Pick<CallInHand, 'fromPhone' | 'citizen' | 'openTicketCount'>;

/** The name of a language that a citizen is served in, in the agent's language. */
export const languageName = (locale: Locale): string =>
  locale === 'zh-TW' ? m.calls_language_chinese() : m.calls_language_english();

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
    caller.citizen && languageName(caller.citizen.locale),
  ]
    .filter(Boolean)
    .join(m.calls_comma());

/** What is said when a call rings. */
export const ringText = (caller: Caller): string => m.calls_ring({ caller: callerText(caller) });
