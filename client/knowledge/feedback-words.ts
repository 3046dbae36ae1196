import type { Outputs } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import type { FeedbackKind } from '#shared/knowledge/inputs.ts';

const words: Record<FeedbackKind, () => string> = {
  wrong: m.knowledge_judge_wrong,
  'out of date': m.knowledge_judge_out_of_date,
  'did not help': m.knowledge_judge_did_not_help,
};

export const feedbackWord = (kind: FeedbackKind): string => words[kind]();

/** What an agent said of an answer. */
export type Feedback = Outputs['knowledge']['feedback'][number];
