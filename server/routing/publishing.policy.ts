import type { Viewer } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import { goneFindings } from '#shared/routing/analysis/gone.ts';
import type { City } from '#shared/routing/names.ts';
import type { Rule } from '#shared/routing/rule.ts';

/** A second supervisor publishes. Throws `state-forbids` (nobody submitted it) or `forbidden` (the same person did). */
export const allowApproval = (viewer: Viewer, draft: { submittedBy: string | null }): void => {
  if (!draft.submittedBy) throw new HotlineError('state-forbids', 'the rules are not submitted');
  if (draft.submittedBy === viewer.id) throw new HotlineError('forbidden', 'a second supervisor publishes');
};

/** Refuses rules that name what the city no longer has. Throws `state-forbids` with the sentences in `details.gone`. */
export const refuseGrave = (rules: Rule[], city: City): void => {
  const gone = goneFindings(rules, city).map(({ text }) => text);
  if (gone.length > 0) throw new HotlineError('state-forbids', 'rules that name what is gone', { gone });
};
