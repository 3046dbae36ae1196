import type { Outcome, TaskState } from '#shared/outreach/campaign.ts';

/**
 * Where a task stands after an attempt, the `attempts`th of at most `most`. Null: the agent left in the middle, so nobody
 * knows. A wrong number is not tried again.
 */
export const afterAttempt = (outcome: Outcome | null, attempts: number, most: number): TaskState => {
  if (outcome === 'reached' || outcome === 'needs-help' || outcome === 'do-not-call') return 'done';
  if (outcome === 'wrong-number') return 'given-up';
  return attempts < most ? 'waiting' : 'given-up';
};
