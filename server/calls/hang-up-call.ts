import { sql } from 'kysely';
import { mayChange } from '#server/calls/calls.policy.ts';
import { type Call, findCall, saveCall } from '#server/calls/calls.store.ts';
import { changeDesks } from '#server/calls/change-desks.ts';
import { describeCall } from '#server/calls/describe-call.ts';
import { savePresence } from '#server/calls/presence.store.ts';
import type { Tx } from '#server/db/connection.ts';
import type { SignedIn } from '#server/trpc.ts';
import type { CallInHand } from '#shared/calls.ts';

/** The conversation is over, whoever ended it: the agent has the call to wrap up. */
export const startWrapUp = async (tx: Tx, call: Call & { agentId: string }): Promise<Call> => {
  await savePresence(tx, call.agentId, 'wrap-up');
  return saveCall(tx, call.id, { state: 'wrap-up', hungUpAt: sql<Date>`now()` });
};

/** Ends the conversation; nothing changes when the citizen has done so already. Throws `no-call`. */
export const hangUpCall = async ({ services, viewer }: SignedIn, input: { callId: string }): Promise<CallInHand> => {
  const ended = await changeDesks(services, async (tx) => {
    const call = mayChange(await findCall(tx, input.callId), viewer.id);
    return call.state === 'answered' ? startWrapUp(tx, call) : call;
  });
  return describeCall(services.db, ended);
};
