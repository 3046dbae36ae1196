import { m } from '#client/paraglide/messages.js';
import type { IconShape } from '#client/ui/icon.tsx';
import { skillWord } from '#client/ui/skill-words.ts';
import type { Quiet, Rest } from '#shared/calls/distribute.ts';
import type { CallInHand, Disposition, Presence } from '#shared/calls.ts';

const presenceWords: Record<Presence, () => string> = {
  available: m.calls_presence_available,
  'on call': m.calls_presence_on_call,
  'wrap-up': m.calls_presence_wrap_up,
  break: m.calls_presence_break,
  away: m.calls_presence_away,
};

export const presenceWord = (presence: Presence): string => presenceWords[presence]();

export const presenceShapes: Record<Presence, IconShape> = {
  available: 'check',
  'on call': 'phone',
  'wrap-up': 'half',
  break: 'pause',
  away: 'ring',
};

const restWords: Record<Rest, () => string> = {
  'no ringing': m.calls_quiet_no_ringing,
  night: m.calls_quiet_night,
  'break due': m.calls_quiet_break,
};

/** Why nothing rings, in one short sentence. */
export const quietWords = (quiet: Quiet): string =>
  'rest' in quiet
    ? restWords[quiet.rest]()
    : m.calls_quiet_waiting({ count: quiet.waiting, skills: quiet.lacking.map(skillWord).join(m.calls_comma()) });

const dispositionWords: Record<Disposition, () => string> = {
  ticket: m.calls_disposition_ticket,
  inquiry: m.calls_disposition_inquiry,
  'passed on': m.calls_disposition_passed_on,
  prank: m.calls_disposition_prank,
  silent: m.calls_disposition_silent,
  other: m.calls_disposition_other,
};

export const dispositionWord = (disposition: Disposition): string => dispositionWords[disposition]();

/** The disposition that what happened in the call speaks for, or null. */
export const likelyDisposition = (
  call: Pick<CallInHand, 'disposition' | 'ticketNumbers' | 'inquiries'>,
): Disposition | null => {
  if (call.ticketNumbers.length > 0) return 'ticket';
  return call.disposition ?? (call.inquiries.length > 0 ? 'inquiry' : null);
};

/** Whole minutes between two moments; never negative. */
export const minutesBetween = (from: string, to: number): number =>
  Math.max(0, Math.floor((to - Date.parse(from)) / 60_000));
