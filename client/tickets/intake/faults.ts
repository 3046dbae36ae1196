import type { FlowView, Missing, Step } from '#client/tickets/intake/flow.ts';
import type { IntakeQuestion } from '#shared/category.ts';

export type Fault = 'missing' | 'no-district' | 'to-whom' | 'no-phone' | 'no-email';
export type Faults = Partial<Record<Step, Fault>>;

const missingFaults: Record<Missing, Fault> = { citizen: 'to-whom', phone: 'no-phone', email: 'no-email' };

/** What keeps the ticket from being opened, in the order of the page. */
export const faultsOf = (view: FlowView, questions: readonly IntakeQuestion[]): Faults => {
  const { draft, canTell, way, missing } = view;
  const faults: Faults = {};
  if (draft.words.trim() === '') faults.words = 'missing';
  if (draft.categoryId === null) faults.category = 'missing';
  for (const { id, required } of questions) {
    if (required && !draft.answers[id]?.trim()) faults[`question-${id}`] = 'missing';
  }
  if (draft.districtId === null && draft.district.trim() !== '') faults.district = 'no-district';
  if (!canTell) return faults;
  if (way === null) faults.way = 'missing';
  if (missing) faults.caller = missingFaults[missing];
  return faults;
};

/** The first step with a fault, or null. */
export const firstFault = (faults: Faults): Step | null => (Object.keys(faults)[0] as Step | undefined) ?? null;
