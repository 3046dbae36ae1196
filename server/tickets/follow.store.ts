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
  const { locale } = await tx
    .selectFrom('citizen')
    .select('locale')
    .where('id', '=', citizenId)
    .executeTakeFirstOrThrow();
  await tx.insertInto('citizenUpdate').values({ number, citizenId, way, locale, kind: 'followed' }).execute();
  return true;
};
