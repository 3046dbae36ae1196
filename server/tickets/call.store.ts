import type { Tx } from '#server/db/connection.ts';
import { HotlineError } from '#shared/errors.ts';

/** Makes sure that the call is in the agent's hands, and keeps it so until the transaction ends. Throws `no-call`. */
export const lockLiveCall = async (tx: Tx, callId: string, agentId: string): Promise<void> => {
  const call = await tx
    .selectFrom('call')
    .select('id')
    .where('id', '=', callId)
    .where('agentId', '=', agentId)
    .where('state', 'in', ['answered', 'wrap-up'])
    .forUpdate()
    .executeTakeFirst();
  if (!call) throw new HotlineError('no-call', `call ${callId}`);
};
