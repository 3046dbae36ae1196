import type { CallState, Presence } from '#shared/calls.ts';

/** What an agent does in the first call, in order. */
export const steps = ['available', 'ring', 'answer', 'type', 'category', 'open', 'hang-up', 'wrap-up'] as const;
export type Step = (typeof steps)[number];

/** What can be seen of what the agent really does. */
export type Seen = {
  presence: Presence | null;
  call: { state: CallState; ticketNumbers: readonly string[] } | null;
  words: string;
  categoryId: string | null;
};

const happened = ({ presence, call, words, categoryId }: Seen, done: readonly Step[]): Record<Step, boolean> => {
  const answered = call?.state === 'answered' || call?.state === 'wrap-up';
  const opened = (call?.ticketNumbers.length ?? 0) > 0;
  return {
    available: presence === 'available' || call !== null,
    ring: call !== null,
    answer: answered,
    type: answered && (words.trim().length > 2 || categoryId !== null || opened),
    category: answered && (categoryId !== null || opened),
    open: opened,
    'hang-up': call?.state === 'wrap-up',
    'wrap-up': call === null && done.includes('hang-up'),
  };
};

/** The steps that are done; what was done once stays done. The same array where nothing is new. */
export const doneAfter = (done: readonly Step[], seen: Seen): readonly Step[] => {
  const now = happened(seen, done);
  const next = steps.filter((step) => done.includes(step) || now[step]);
  return next.length === done.length ? done : next;
};

/** The first step that is still to be done; null at the end. */
export const nextStep = (done: readonly Step[]): Step | null => steps.find((step) => !done.includes(step)) ?? null;
