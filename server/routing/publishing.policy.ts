import type { Viewer } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import type { Rule } from '#shared/routing/rule.ts';

/** A second supervisor publishes. Throws `state-forbids` (nobody submitted it) or `forbidden` (the same person did). */
export const allowApproval = (viewer: Viewer, draft: { submittedBy: string | null }): void => {
  if (!draft.submittedBy)
    throw new HotlineError('state-forbids', 'the rules are not submitted', { why: 'not submitted' });
  if (draft.submittedBy === viewer.id) throw new HotlineError('forbidden', 'a second supervisor publishes');
};

/** Refuses rules that send to a department that is gone. Throws `state-forbids` with the rules' positions. */
export const refuseGrave = (rules: Rule[], { departments }: { departments: { id: string }[] }): void => {
  const gone = rules.flatMap(({ outcome }, index) =>
    departments.some(({ id }) => id === outcome.departmentId) ? [] : [index + 1],
  );
  if (gone.length > 0)
    throw new HotlineError('state-forbids', 'rules for departments that are gone', { why: 'gone', gone });
};
