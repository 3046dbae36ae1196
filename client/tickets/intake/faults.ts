import { type FlowView, missingToTell, type Step } from '#client/tickets/intake/flow.ts';
import type { IntakeQuestion } from '#shared/category.ts';

export type Fault = 'missing' | 'to-whom' | 'no-phone' | 'no-email';
export type Faults = Partial<Record<Step, Fault>>;

const toldFaults = { citizen: 'to-whom', phone: 'no-phone', email: 'no-email' } as const;

/** What keeps the ticket from being opened, in the order of the page. */
export const faultsOf = (view: FlowView, questions: readonly IntakeQuestion[]): Faults => {
  const { draft, canTell, way, told } = view;
  const faults: Faults = {};
  if (draft.words.trim() === '') faults.words = 'missing';
  if (draft.categoryId === null) faults.category = 'missing';
  for (const { id, required } of questions) {
    if (required && !draft.answers[id]?.trim()) faults[`question-${id}`] = 'missing';
  }
  if (!canTell) return faults;
  if (way === null) faults.way = 'missing';
  const missing = missingToTell(way, told);
  if (missing) faults.caller = toldFaults[missing];
  return faults;
};

/** The first step with a fault, or null. */
export const firstFault = (faults: Faults): Step | null => (Object.keys(faults)[0] as Step | undefined) ?? null;
