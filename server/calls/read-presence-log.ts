import { findPresenceSpans } from '#server/calls/presence.store.ts';
import type { Db } from '#server/db/connection.ts';
import type { PresenceSpan } from '#shared/shifts/presence-totals.ts';

/** What an agent did between two moments, cut at them and in order; what she does now ends at the second. */
export const readPresenceLog = async (
  db: Db,
  { agentId, from, until }: { agentId: string; from: Date; until: Date },
): Promise<PresenceSpan[]> => {
  const spans = await findPresenceSpans(db, agentId, from, until);
  return spans.map(({ state, startsAt, endsAt }) => ({
    state,
    startsAt: new Date(Math.max(startsAt.getTime(), from.getTime())).toISOString(),
    endsAt: new Date(Math.min(endsAt?.getTime() ?? until.getTime(), until.getTime())).toISOString(),
  }));
};
