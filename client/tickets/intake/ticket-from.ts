import type { Inputs } from '#client/api/trpc.ts';
import type { IntakeView } from '#client/tickets/intake/view.ts';

type Opening = Inputs['tickets']['open'];
type Matter = Inputs['tickets']['preview'];

const orNull = (typed: string): string | null => typed.trim() || null;

/** The matter as far as it is told; null without words or a category. Only the category's own answers count. */
export const matterOf = ({
  draft,
  questions,
  citizenId,
}: Pick<IntakeView, 'draft' | 'questions' | 'citizenId'>): Matter | null => {
  if (draft.categoryId === null || draft.words.trim() === '') return null;
  const answers = questions.map(({ id }) => [id, draft.answers[id]?.trim() ?? ''] as const);
  return {
    citizenId,
    categoryId: draft.categoryId,
    words: draft.words.trim(),
    answers: Object.fromEntries(answers.filter(([, answer]) => answer !== '')),
    place: {
      districtId: draft.districtId,
      road: orNull(draft.road),
      landmark: orNull(draft.landmark),
      spot: draft.spot.trim(),
    },
    handedTo: draft.handedTo,
  };
};

/** What opens the ticket; null without words or a category. */
export const ticketFrom = (view: IntakeView): Opening | null => {
  const matter = matterOf(view);
  return (
    matter && {
      ...matter,
      requestId: view.draft.requestId,
      callId: view.call?.id ?? null,
      way: view.canTell ? (view.way ?? 'none') : 'none',
      confidential: view.draft.confidential,
    }
  );
};
