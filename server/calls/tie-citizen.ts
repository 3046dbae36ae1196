import { mayChange } from '#server/calls/calls.policy.ts';
import { type Call, findCall, saveCall } from '#server/calls/calls.store.ts';
import type { Tx } from '#server/db/connection.ts';

/** The call, if it is in the agent's hands; kept so until the transaction ends. Throws `no-call`. */
export const lockOwnCall = async (tx: Tx, callId: string, agentId: string): Promise<Call> =>
  mayChange(await findCall(tx, callId), agentId);

/** Notes who is calling; null: somebody who stays anonymous. */
export const tieCitizen = (tx: Tx, callId: string, citizenId: string | null): Promise<Call> =>
  saveCall(tx, callId, { citizenId });
