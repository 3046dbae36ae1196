import { findUnansweredCalls, savePass } from '#server/calls/calls.store.ts';
import { changeDesks } from '#server/calls/change-desks.ts';
import { savePresence } from '#server/calls/presence.store.ts';
import type { Tx } from '#server/db/connection.ts';
import { saveLiveEvent } from '#server/live/feed.ts';
import type { Services } from '#server/services.ts';

/** Takes a ringing call from an agent; it is offered to the next one as part of the same change of the desks. */
export const passOn = async (tx: Tx, callId: string, agentId: string): Promise<void> => {
  await savePass(tx, callId, agentId);
};

/**
 * Passes on what has rung long enough (only that call, where one is named). Who let it ring is away from now on, and is
 * told. Does nothing when the call was answered or has just been passed on.
 */
export const passCalls = (services: Services, callId: string | null = null): Promise<void> =>
  changeDesks(services, async (tx) => {
    for (const { id, agentId } of await findUnansweredCalls(tx, callId)) {
      if (!agentId) continue;
      await passOn(tx, id, agentId);
      await savePresence(tx, agentId, 'away');
      await saveLiveEvent(tx, { kind: 'call', key: id, agentId, data: { what: 'passed-on' } });
    }
  });
