import { findBeginning, saveHandoverNote } from '#server/shifts/handover.store.ts';
import { tellAgent } from '#server/shifts/tell-concerned.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';

/** Those whose shift begins within so many hours come next. */
const nextHours = 12;

/**
 * Leaves a note for the agents whose published shift begins within twelve hours: each is told once, within a day. Gives
 * how many. Throws `state-forbids` where nobody's does.
 */
export const handOver = async (
  { services, viewer }: SignedIn,
  { words }: { words: string },
): Promise<{ readers: number }> => {
  const readers = await services.db.transaction().execute(async (tx) => {
    const ids = (await findBeginning(tx, nextHours)).filter((id) => id !== viewer.id);
    if (ids.length === 0) throw new HotlineError('state-forbids', 'nobody comes next');
    await saveHandoverNote(tx, viewer.id, words);
    for (const id of ids) await tellAgent(tx, id, { kind: 'handover', by: viewer.name, words });
    return ids.length;
  });
  services.live.wake();
  return { readers };
};
