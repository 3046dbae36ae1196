import type { Outputs } from '#client/api/trpc.ts';
import { answerWord } from '#client/outreach/outcome-words.ts';
import { m } from '#client/paraglide/messages.js';
import type { CampaignState, ListTaken } from '#shared/outreach/campaign.ts';
import type { Result } from '#shared/outreach/results.ts';

export type ListedCampaign = Outputs['outreach']['campaigns'][number];
export type OpenCampaign = Outputs['outreach']['campaign'];

const states: Record<CampaignState, () => string> = {
  draft: m.outreach_state_draft,
  running: m.outreach_state_running,
  stopped: m.outreach_state_stopped,
  ended: m.outreach_state_ended,
};

/** How a campaign stands, without what is none. */
export const standWords = ({ state, progress }: Pick<ListedCampaign, 'state' | 'progress'>): string => {
  const { total, reached, needsHelp, left, again, doNotCall, notReached } = progress;
  const parts = [
    total > 0 ? m.outreach_reached_of({ count: reached, of: total }) : m.outreach_nobody(),
    left > again && m.outreach_to_call({ count: left - again }),
    again > 0 && m.outreach_again({ count: again }),
    needsHelp > 0 && m.outreach_help_count({ count: needsHelp }),
    notReached > 0 && m.outreach_not_reached_count({ count: notReached }),
    doNotCall > 0 && m.outreach_refuse_count({ count: doNotCall }),
  ];
  return parts.filter(Boolean).join(m.outreach_comma()) + m.outreach_semicolon() + states[state]();
};

/** A campaign in one line. */
export const campaignRow = (campaign: ListedCampaign): string =>
  campaign.name + m.outreach_colon() + standWords(campaign);

const reasons: Record<ListTaken['refused'][number]['reason'], () => string> = {
  'wrong number': m.outreach_reason_wrong_number,
  double: m.outreach_reason_double,
  'no name': m.outreach_reason_no_name,
};

/** What became of a list: who was taken, and each line that was not. */
export const takenWords = ({ added, doNotCall, refused }: ListTaken): string =>
  [
    m.outreach_added({ count: added }),
    doNotCall > 0 && m.outreach_left_out({ count: doNotCall }),
    ...refused.map(({ line, reason }) => m.outreach_refused({ line, reason: reasons[reason]() })),
  ]
    .filter(Boolean)
    .join(m.outreach_semicolon());

/** What was answered to a question, in a sentence. */
export const resultWords = ({ question, answered, counts, numbers, words }: Result): string => {
  if (answered === 0) return m.outreach_results_none({ question: question.text });
  const answers = numbers
    ? m.outreach_numbers(numbers)
    : [...counts.map(({ value, count }) => m.outreach_count({ value: answerWord(value), count })), ...words].join(
        m.outreach_comma(),
      );
  return m.outreach_answered({ question: question.text, answers, count: answered });
};
