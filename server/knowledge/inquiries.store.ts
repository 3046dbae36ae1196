import { sql } from 'kysely';
import type { Tx } from '#server/db/connection.ts';

/** The call in the agent's hands, kept as it is until the transaction ends; undefined where it is not hers. */
export const lockAgentsCall = (tx: Tx, callId: string, agentId: string) =>
  tx
    .selectFrom('call')
    .select(['id', 'disposition'])
    .where('id', '=', callId)
    .where('agentId', '=', agentId)
    .where('state', 'in', ['answered', 'wrap-up'])
    .forUpdate()
    .executeTakeFirst();

/** Saves that the call was answered from the article, in the version of now. Undefined where it was saved before. */
export const saveInquiry = (tx: Tx, callId: string, articleId: string, agentId: string) =>
  tx
    .insertInto('inquiry')
    .columns(['callId', 'articleId', 'articleVersion', 'agentId'])
    .expression((eb) =>
      eb
        .selectFrom('article')
        .select([sql.val(callId).as('callId'), 'id', 'version', sql.val(agentId).as('agentId')])
        .where('id', '=', articleId),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('articleVersion')
    .executeTakeFirst();

export const findInquiry = (tx: Tx, callId: string, articleId: string) =>
  tx
    .selectFrom('inquiry')
    .select('articleVersion')
    .where('callId', '=', callId)
    .where('articleId', '=', articleId)
    .executeTakeFirst();

export const addView = async (tx: Tx, articleId: string): Promise<void> => {
  await tx
    .updateTable('article')
    .set((eb) => ({ views: eb('views', '+', 1) }))
    .where('id', '=', articleId)
    .execute();
};

/** The call came out as an inquiry, unless something else was said before. */
export const saveDisposition = async (tx: Tx, callId: string): Promise<void> => {
  await tx
    .updateTable('call')
    .set({ disposition: 'inquiry' })
    .where('id', '=', callId)
    .where('disposition', 'is', null)
    .execute();
};
