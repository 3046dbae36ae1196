import type { Tx } from '#server/db/connection.ts';
import { saveLiveEvent } from '#server/live/feed.ts';
import { saveShiftNews } from '#server/shifts/news.store.ts';
import type { RosterShift } from '#server/shifts/roster.store.ts';
import { changesOf } from '#shared/shifts/changes.ts';
import type { NewsAbout } from '#shared/shifts/news.ts';

/** Keeps for each agent what changed for her, to be told once; `knowsId` did it herself, and is not told. */
export const tellConcerned = async (
  tx: Tx,
  before: readonly RosterShift[],
  after: readonly RosterShift[],
  knowsId: string | null = null,
): Promise<void> => {
  const ids = new Set([...before, ...after].map(({ agentId }) => agentId));
  for (const agentId of ids) {
    const isHers = (shift: RosterShift) => shift.agentId === agentId;
    const changes = changesOf(before.filter(isHers), after.filter(isHers));
    if (changes.length === 0) continue;
    await saveShiftNews(tx, agentId, changes, null, agentId === knowsId);
    await saveLiveEvent(tx, { kind: 'shifts', key: agentId, agentId });
  }
};

/** Keeps for one agent something that is no change of her own shifts, to be told once. */
export const tellAgent = async (tx: Tx, agentId: string, about: NewsAbout): Promise<void> => {
  await saveShiftNews(tx, agentId, [], about);
  await saveLiveEvent(tx, { kind: 'shifts', key: agentId, agentId });
};
