import { type IntakeState, intakeStateSchema, isEmpty } from '#client/tickets/intake/draft.ts';
import type { Revision } from '#client/tickets/intake/local-copy.ts';

/** What the server keeps, as far as it can be read. */
export const revisionOf = (kept: { revision: number; body: unknown } | null): Revision | null => {
  const parsed = intakeStateSchema.safeParse(kept?.body);
  return kept && parsed.success ? { revision: kept.revision, state: parsed.data } : null;
};

/** Which of the two to go on with: what the server has not acknowledged yet is newer, unless another desk went on. */
export const newerOf = (local: Revision | null, kept: Revision | null): Revision | null => {
  if (!local || !kept) return local ?? kept;
  return local.revision > kept.revision ? local : kept;
};

/** Another desk kept something newer meanwhile: this desk's draft goes on, and the other one is put aside with it. */
export const joinStates = (mine: IntakeState, other: IntakeState): IntakeState => {
  const same = other.draft.requestId === mine.draft.requestId || isEmpty(other.draft);
  return same ? mine : { draft: mine.draft, aside: other.draft };
};
