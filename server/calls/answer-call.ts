import { sql } from 'kysely';
import { mayAnswer } from '#server/calls/calls.policy.ts';
import { findCall, saveCall } from '#server/calls/calls.store.ts';
import { changeDesks } from '#server/calls/change-desks.ts';
import { describeCall } from '#server/calls/describe-call.ts';
import { savePresence } from '#server/calls/presence.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import type { CallInHand } from '#shared/calls.ts';

/** Takes the call that rings at the agent; asking twice changes nothing. Throws `call-gone`. */
export const answerCall = async ({ services, viewer }: SignedIn, input: { callId: string }): Promise<CallInHand> => {
  const answered = await changeDesks(services, async (tx) => {
    const call = mayAnswer(await findCall(tx, input.callId), viewer.id);
    if (call.state === 'answered') return call;
    await savePresence(tx, viewer.id, 'on call');
    return saveCall(tx, call.id, { state: 'answered', answeredAt: sql<Date>`now()` });
  });
  return describeCall(services.db, answered);
};
