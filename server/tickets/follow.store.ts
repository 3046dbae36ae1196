import type { Tx } from '#server/db/connection.ts';
import type { FollowTicket } from '#shared/tickets/inputs.ts';

/** Adds the caller to those who hear of the ticket, queues the first news and drops the agent's draft. False: was one already. */
export const saveFollower = async (
  tx: Tx,
  agentId: string,
  { number, citizenId, callId, way }: FollowTicket,
): Promise<boolean> => {
  const added = await tx
    .insertInto('follower')
    .values({ number, citizenId, callId, way })
    .onConflict((conflict) => conflict.doNothing())
    .returning('number')
    .executeTakeFirst();
  await tx.deleteFrom('draft').where('agentId', '=', agentId).where('key', '=', 'intake').execute();
  if (!added || way === 'none') return added !== undefined;
  // Whoever says now how to be told wishes to be told.
  const { locale } = await tx
    .updateTable('citizen')
    .set({ doNotTell: false })
    .where('id', '=', citizenId)
    .returning('locale')
    .executeTakeFirstOrThrow();
  await tx.insertInto('citizenUpdate').values({ number, citizenId, way, locale, kind: 'followed' }).execute();
  return true;
};
