import { sql } from 'kysely';
import { mayHandle } from '#server/calls/calls.policy.ts';
import { findCall, saveCall } from '#server/calls/calls.store.ts';
import { changeDesks } from '#server/calls/change-desks.ts';
import { countCall } from '#server/calls/half-hours.store.ts';
import { savePresence } from '#server/calls/presence.store.ts';
import { readDesk } from '#server/calls/read-desk.ts';
import { lowerHandOfCall } from '#server/floor/raise-hand.ts';
import type { SignedIn } from '#server/trpc.ts';
import type { CallDesk, Disposition } from '#shared/calls.ts';
import { HotlineError } from '#shared/errors.ts';

/**
 * Ends the call with its disposition. The agent is available again, and a waiting call rings at once. Sending it again
 * changes nothing. Throws `no-call`, and `state-forbids` while the conversation still lasts.
 */
export const wrapUpCall = async (
  ctx: SignedIn,
  { callId, disposition }: { callId: string; disposition: Disposition },
): Promise<CallDesk> => {
  await changeDesks(ctx.services, async (tx) => {
    const call = mayHandle(await findCall(tx, callId), ctx.viewer.id);
    if (call.state === 'answered') throw new HotlineError('state-forbids', 'the conversation still lasts');
    if (call.state === 'ended') return;
    await saveCall(tx, callId, { state: 'ended', endedAt: sql<Date>`now()`, disposition });
    await lowerHandOfCall(tx, callId, ctx.viewer.id);
    await countCall(tx, callId);
    await savePresence(tx, ctx.viewer.id, 'available');
  });
  return readDesk(ctx);
};
