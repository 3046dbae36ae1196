import type { IntakeDraft } from '#client/tickets/intake/draft.ts';
import type { IntakeQuestion } from '#shared/category.ts';
import { contactFaults, type Way } from '#shared/citizens.ts';

/** Where the focus is in the intake. A question is a step by its id. */
export type Step =
  | 'words'
  | 'danger'
  | 'category'
  | `question-${string}`
  | 'district'
  | 'road'
  | 'way'
  | 'caller'
  | 'follow'
  | 'open';

export type Missing = 'citizen' | 'phone' | 'email';
type Told = { phone: string | null; email: string | null };

export type FlowView = {
  draft: IntakeDraft;
  questions: readonly Pick<IntakeQuestion, 'id'>[];
  /** Danger to life that the agent has not decided about. */
  undecidedDanger: boolean;
  /** Nobody is told anything without a call or a citizen. */
  canTell: boolean;
  /** The way in force: the chosen one, or the citizen's. */
  way: Way | null;
  /** What is missing to tell the caller in that way. */
  missing: Missing | null;
};

/** What is missing to tell the citizen in that way: who it is, or an address. */
export const missingToTell = (way: Way | null, told: Told | null): Missing | null => {
  if (way === null || way === 'none') return null;
  if (!told) return 'citizen';
  return contactFaults({ ...told, way })[0] ?? null;
};

const stepsOf = ({ questions }: FlowView): Step[] => [
  'words',
  'category',
  ...questions.map(({ id }): Step => `question-${id}`),
  'district',
  'road',
  'way',
  'caller',
];

const isWaiting = (step: Step, { draft, canTell, way, missing }: FlowView): boolean => {
  const noRoad = draft.road.trim() === '' && draft.landmark === '' && !draft.placeGiven;
  if (step === 'words') return draft.words.trim() === '';
  if (step === 'category') return draft.categoryId === null;
  if (step === 'district' || step === 'road') return noRoad;
  if (step === 'way') return canTell && way === null;
  if (step === 'caller') return canTell && missing !== null;
  return !draft.answers[step.replace('question-', '')]?.trim();
};

/**
 * Where Enter leads from a step: to the next one that still waits for an answer, and at the end to the button. What may
 * stay empty is passed over. Danger to life comes first, from wherever; after it the flow goes on where it was left.
 */
export const nextStep = (from: Step, view: FlowView): Step => {
  if (view.undecidedDanger && from !== 'danger') return 'danger';
  const steps = stepsOf(view);
  // The caller is one step with several fields: from the name it leads on to the address that is missing.
  const after = steps.slice(steps.indexOf(from) + (from === 'caller' ? 0 : 1));
  return after.find((step) => isWaiting(step, view)) ?? 'open';
};
