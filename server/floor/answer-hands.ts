import { findHands, lockHand, saveReply } from '#server/floor/hands.store.ts';
import { saveHandNews } from '#server/floor/raise-hand.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import type { HandOnFloor } from '#shared/floor.ts';

/** The hands that are up, who has waited longest first, each with what is known of the matter. */
export const listHands = async ({ services: { db } }: SignedIn): Promise<HandOnFloor[]> =>
  (await findHands(db)).map((hand) => ({ ...hand, raisedAt: hand.raisedAt.toISOString() }));

/** Writes to the agent whose hand is up; she is told. Throws `hand-down`. */
export const answerHand = async (
  { services, viewer }: SignedIn,
  { id, words }: { id: string; words: string },
): Promise<void> => {
  await services.db.transaction().execute(async (tx) => {
    const hand = await lockHand(tx, id);
    if (!hand) throw new HotlineError('hand-down', `hand ${id}`);
    await saveReply(tx, id, viewer.id, words);
    await saveHandNews(tx, hand, 'answered');
  });
  services.live.wake();
};
