import type { Tx } from '#server/db/connection.ts';
import { findHandOf, findHandOfCall, lockHand, saveHand, saveLowered } from '#server/floor/hands.store.ts';
import { saveLiveEvent } from '#server/live/feed.ts';
import { readTicket } from '#server/tickets/read-tickets.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import type { RaisedHand } from '#shared/floor.ts';
import { mayDo } from '#shared/permissions.ts';

/** `taken down`: by a supervisor. */
type HandEvent = 'raised' | 'lowered' | 'taken down' | 'answered';

/** What happened to a hand; supervisors hear of it, and whose hand it is. */
export const saveHandNews = (tx: Tx, hand: { id: string; agentId: string }, what: HandEvent) =>
  saveLiveEvent(tx, { kind: 'hand', key: hand.id, data: { what, agentId: hand.agentId } });

/** The agent's own hand, with what she was answered; null: it is down. */
export const readOwnHand = async ({ services: { db }, viewer }: SignedIn): Promise<RaisedHand | null> => {
  const hand = await findHandOf(db, viewer.id);
  if (!hand) return null;
  const { id, raisedAt, number, replies } = hand;
  return { id, raisedAt: raisedAt.toISOString(), number, replies };
};

/**
 * Asks the supervisors for help, with the call in hand and the ticket that is open. Raising it twice changes nothing.
 * Throws `not-found` for a ticket that is not there.
 */
export const raiseHand = async (ctx: SignedIn, { number }: { number: string | null }): Promise<RaisedHand> => {
  const { services, viewer } = ctx;
  if (number) await readTicket(ctx, { number });
  await services.db.transaction().execute(async (tx) => {
    const id = await saveHand(tx, viewer.id, number);
    if (id) await saveHandNews(tx, { id, agentId: viewer.id }, 'raised');
  });
  services.live.wake();
  const hand = await readOwnHand(ctx);
  if (!hand) throw new HotlineError('changed-meanwhile', 'the hand was lowered at once');
  return hand;
};

/** Takes the hand down: the agent's own, or a supervisor whoever's it is. One that is down stays so. Throws `forbidden`. */
export const lowerHand = async ({ services, viewer }: SignedIn, { id }: { id: string }): Promise<void> => {
  await services.db.transaction().execute(async (tx) => {
    const hand = await lockHand(tx, id);
    if (!hand) return;
    if (hand.agentId !== viewer.id && !mayDo(viewer.role, 'hands.answer')) {
      throw new HotlineError('forbidden', `hand ${id}`);
    }
    await saveLowered(tx, id, viewer.id);
    await saveHandNews(tx, hand, hand.agentId === viewer.id ? 'lowered' : 'taken down');
  });
  services.live.wake();
};

/** As part of the end of a call: a hand that was raised in it comes down. */
export const lowerHandOfCall = async (tx: Tx, callId: string, agentId: string): Promise<void> => {
  const hand = await findHandOfCall(tx, callId);
  if (!hand) return;
  await saveLowered(tx, hand.id, agentId);
  await saveHandNews(tx, hand, 'lowered');
};
