import { m } from '#client/paraglide/messages.js';
import type { Outcome } from '#shared/outreach/campaign.ts';

/** Each outcome with its key. */
export const outcomeKeys: Record<Outcome, string> = {
  reached: 'r',
  'not-at-home': 'n',
  'wrong-number': 'w',
  'do-not-call': 'd',
  'needs-help': 'h',
};

const words: Record<Outcome, () => string> = {
  reached: m.outreach_reached,
  'not-at-home': m.outreach_not_at_home,
  'wrong-number': m.outreach_wrong_number,
  'do-not-call': m.outreach_do_not_call,
  'needs-help': m.outreach_needs_help,
};

export const outcomeWord = (outcome: Outcome): string => words[outcome]();

/** An answer as it is shown. */
export const answerWord = (value: string): string => {
  if (value === 'yes') return m.outreach_yes();
  return value === 'no' ? m.outreach_no() : value;
};
