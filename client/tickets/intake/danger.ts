import type { IntakeDraft } from '#client/tickets/intake/draft.ts';
import type { Category } from '#shared/category.ts';
import { type Rescue, rescueFor } from '#shared/intake/danger.ts';
import { triage } from '#shared/intake/triage.ts';

/** The rescue service that the caller's words or the answers call for, or null. */
export const dangerOf = (draft: Pick<IntakeDraft, 'words' | 'answers'>, category: Category | null): Rescue | null => {
  const inWords = rescueFor(draft.words);
  if (inWords || !category) return inWords;
  if (triage(category, draft.answers, 'low') !== 'emergency') return null;
  return category.departmentId === 'police' ? '110' : '119';
};

/** Whether the agent has yet to say what became of the danger. */
export const isUndecided = (draft: Pick<IntakeDraft, 'handedTo' | 'noDanger'>, danger: Rescue | null): boolean =>
  danger !== null && draft.handedTo === null && !draft.noDanger.includes(danger);
