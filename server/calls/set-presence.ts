import { findLiveCall } from '#server/calls/calls.store.ts';
import { changeDesks } from '#server/calls/change-desks.ts';
import { passOn } from '#server/calls/pass-calls.ts';
import { savePresence } from '#server/calls/presence.store.ts';
import { readDesk } from '#server/calls/read-desk.ts';
import type { SignedIn } from '#server/trpc.ts';
import type { CallDesk, chosenPresences } from '#shared/calls.ts';
import { HotlineError } from '#shared/errors.ts';

type Input = { state: (typeof chosenPresences)[number] };

/**
 * Says what the agent does from now on; who becomes available is offered a waiting call at once. A break that is chosen
 * while a call rings passes it on. Throws `already-on-call`.
 */
export const setPresence = async (ctx: SignedIn, { state }: Input): Promise<CallDesk> => {
  await changeDesks(ctx.services, async (tx) => {
    const call = await findLiveCall(tx, ctx.viewer.id);
    if (call && call.state !== 'ringing') throw new HotlineError('already-on-call', `call ${call.id}`);
    if (call && state !== 'available') await passOn(tx, call.id, ctx.viewer.id);
    await savePresence(tx, ctx.viewer.id, state);
  });
  return readDesk(ctx);
};
