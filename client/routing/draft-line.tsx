import { m } from '#client/paraglide/messages.js';
import type { RulesDesk } from '#client/routing/use-rules.ts';

/** Which table is read: the version in force, or the draft and who changed it last. */
export const DraftLine = ({ desk }: { desk: RulesDesk }) => {
  const { draft, version } = desk;
  if (!draft) return <p>{m.routing_in_force({ version })}</p>;
  return (
    <p>
      {m.routing_draft({ by: draft.changedByName ?? '' })}
      {draft.submittedByName && ` ${m.routing_submitted_by({ by: draft.submittedByName })}`}
      {draft.baseVersion !== version && ` ${m.routing_draft_behind({ base: draft.baseVersion, version })}`}
    </p>
  );
};
