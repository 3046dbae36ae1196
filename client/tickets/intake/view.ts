import { dangerOf, isUndecided } from '#client/tickets/intake/danger.ts';
import type { IntakeDraft } from '#client/tickets/intake/draft.ts';
import { type FlowView, missingToTell } from '#client/tickets/intake/flow.ts';
import type { CallInHand } from '#shared/calls.ts';
import type { Category } from '#shared/category.ts';
import type { Rescue } from '#shared/intake/danger.ts';

export type IntakeView = Omit<FlowView, 'questions'> & {
  category: Category | null;
  questions: Category['questions'];
  danger: Rescue | null;
  /** The call that the ticket belongs to; one that only rings is none. */
  call: CallInHand | null;
  citizenId: string | null;
};

type Known = { draft: IntakeDraft; call: CallInHand | null; categories: readonly Category[] };

/** All that the intake shows and asks, from what is known at this moment. */
export const viewOf = ({ draft, call, categories }: Known): IntakeView => {
  const category = categories.find(({ id }) => id === draft.categoryId) ?? null;
  const danger = dangerOf(draft, category);
  const inHand = call && call.state !== 'ringing' ? call : null;
  // When the call is over, the draft still knows whose it was.
  const citizen = inHand ? inHand.citizen : draft.citizen;
  const way = draft.way ?? citizen?.way ?? null;
  return {
    draft,
    category,
    questions: category?.questions ?? [],
    danger,
    undecidedDanger: isUndecided(draft, danger),
    canTell: inHand !== null || draft.citizen !== null,
    way,
    missing: inHand ? missingToTell(way, inHand.citizen) : null,
    call: inHand,
    citizenId: citizen?.id ?? null,
  };
};
