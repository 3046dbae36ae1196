import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Db, Tx } from '#server/db/connection.ts';
import { liveCallStates } from '#shared/calls.ts';

const raised = (db: Db) =>
  db
    .selectFrom('raisedHand')
    .innerJoin('agent', 'agent.id', 'raisedHand.agentId')
    .leftJoin('call', 'call.id', 'raisedHand.callId')
    .select(['raisedHand.id', 'raisedHand.raisedAt', 'raisedHand.number', 'agent.name as agent'])
    .select(sql<boolean>`coalesce(call.state = 'answered', false)`.as('onCall'))
    .select(sql<string>`coalesce(call.note, '')`.as('note'))
    .select(
      sql<string>`coalesce((
        select body -> 'draft' ->> 'words' from draft where draft.agent_id = raised_hand.agent_id and draft.key = 'intake'
          and body -> 'draft' ->> 'callId' = raised_hand.call_id::text
      ), '')`.as('words'),
    )
    .select(
      sql<string[]>`array(
        select ticket.number from ticket where ticket.call_id = raised_hand.call_id order by ticket.opened_at
      )`.as('openedNumbers'),
    )
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('handReply')
          .innerJoin('agent as by', 'by.id', 'handReply.agentId')
          .select(['by.name as by', 'handReply.words', 'handReply.at'])
          .whereRef('handReply.handId', '=', 'raisedHand.id')
          .orderBy('handReply.id'),
      ).as('replies'),
    )
    .where('raisedHand.loweredAt', 'is', null)
    .orderBy('raisedHand.raisedAt')
    .orderBy('raisedHand.id');

/** The hands that are up, who has waited longest first. */
export const findHands = (db: Db) => raised(db).execute();

/** The agent's hand, where it is up. */
export const findHandOf = (db: Db, agentId: string) =>
  raised(db).where('raisedHand.agentId', '=', agentId).executeTakeFirst();

/** Whose hand that is, kept up until the transaction ends; undefined when it is down. */
export const lockHand = (tx: Tx, id: string) =>
  tx
    .selectFrom('raisedHand')
    .select(['id', 'agentId'])
    .where('id', '=', id)
    .where('loweredAt', 'is', null)
    .forUpdate()
    .executeTakeFirst();

/** Raises the agent's hand, with the call that she has; null where it is up already. */
export const saveHand = async (tx: Tx, agentId: string, number: string | null): Promise<string | null> => {
  const saved = await tx
    .insertInto('raisedHand')
    .values((eb) => ({
      agentId,
      number,
      callId: eb
        .selectFrom('call')
        .select('call.id')
        .where('call.agentId', '=', agentId)
        .where('call.state', 'in', liveCallStates)
        .where('call.answeredAt', 'is not', null)
        .limit(1),
    }))
    .onConflict((conflict) => conflict.column('agentId').where('loweredAt', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst();
  return saved?.id ?? null;
};

export const saveReply = (tx: Tx, handId: string, agentId: string, words: string) =>
  tx.insertInto('handReply').values({ handId, agentId, words }).execute();

export const saveLowered = (tx: Tx, id: string, loweredBy: string) =>
  tx.updateTable('raisedHand').set({ loweredAt: sql<Date>`now()`, loweredBy }).where('id', '=', id).execute();

/** The hand that was raised in that call, where it is still up. */
export const findHandOfCall = (tx: Tx, callId: string) =>
  tx
    .selectFrom('raisedHand')
    .select(['id', 'agentId'])
    .where('callId', '=', callId)
    .where('loweredAt', 'is', null)
    .forUpdate()
    .executeTakeFirst();
