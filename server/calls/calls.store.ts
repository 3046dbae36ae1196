import { type Selectable, sql, type UpdateObject } from 'kysely';
import type { Db, Tx } from '#server/db/connection.ts';
import type { Schema } from '#server/db/schema.ts';
import { liveCallStates, ringSeconds } from '#shared/calls.ts';

export type Call = Selectable<Schema['call']>;

/** Takes the one lock under which calls and presences change, until the transaction ends. */
export const lockDesks = async (tx: Tx): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('handrail:desks'))`.execute(tx);
};

/** Keeps in mind that a message of the exchange was taken; false when it had been before. */
export const saveExchangeMessage = async (tx: Tx, id: string): Promise<boolean> => {
  const saved = await tx
    .insertInto('exchangeMessage')
    .values({ id })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return saved !== undefined;
};

/** Forgets what can no longer be replayed, as its signature is too old. */
export const deleteOldExchangeMessages = async (db: Db): Promise<void> => {
  await db.deleteFrom('exchangeMessage').where('receivedAt', '<', sql<Date>`now() - interval '1 hour'`).execute();
};

type NewCall = Pick<Call, 'exchangeId' | 'fromPhone' | 'citizenId' | 'skills'> & {
  state: 'ringing' | 'missed';
  at: Date;
};

/** Saves a call under the exchange's name for it; null when that is known already. */
export const saveNewCall = async (tx: Tx, { at, state, ...call }: NewCall): Promise<string | null> => {
  const saved = await tx
    .insertInto('call')
    .values({
      ...call,
      state,
      // The exchange's clock may be ahead of ours.
      rangAt: sql`least(${at}::timestamptz, now())`,
      hungUpAt: state === 'missed' ? sql`now()` : null,
    })
    .onConflict((conflict) => conflict.column('exchangeId').doNothing())
    .returning('id')
    .executeTakeFirst();
  return saved?.id ?? null;
};

/** Saves a call that the city makes: the agent has it in hand at once. Gives its id. */
export const saveOutboundCall = async (
  tx: Tx,
  call: Pick<Call, 'exchangeId' | 'fromPhone' | 'citizenId'> & { agentId: string },
): Promise<string> => {
  const { id } = await tx
    .insertInto('call')
    .values({ ...call, outbound: true, state: 'answered', answeredAt: sql`now()` })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
};

export const findCallOfExchange = (tx: Tx, exchangeId: string): Promise<Call | undefined> =>
  tx.selectFrom('call').selectAll().where('exchangeId', '=', exchangeId).forUpdate().executeTakeFirst();

/** A call by its id, kept as it is until the transaction ends. */
export const findCall = (tx: Tx, id: string): Promise<Call | undefined> =>
  tx.selectFrom('call').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

/** The call that occupies the agent. */
export const findLiveCall = (db: Db, agentId: string): Promise<Call | undefined> =>
  db
    .selectFrom('call')
    .selectAll()
    .where('agentId', '=', agentId)
    .where('state', 'in', liveCallStates)
    .executeTakeFirst();

/** The calls that wait for somebody to be available, the oldest first. */
const waitingCalls = (db: Db) =>
  db
    .selectFrom('call')
    .select(['id', 'rangAt', 'skills', 'passedBy', 'citizenId', sql<Date>`now()`.as('now')])
    .where('state', '=', 'ringing')
    .where('agentId', 'is', null)
    .orderBy('rangAt')
    .orderBy('id');

/** All of them, kept until the transaction ends. */
export const findWaitingCalls = (tx: Tx) => waitingCalls(tx).forUpdate().skipLocked().execute();

/** All of them, for who only looks. */
export const seeWaitingCalls = (db: Db) => waitingCalls(db).execute();

/** The calls (or that one call) that have rung long enough at one agent. */
export const findUnansweredCalls = (tx: Tx, callId: string | null): Promise<Call[]> =>
  tx
    .selectFrom('call')
    .selectAll()
    .where('state', '=', 'ringing')
    .where('agentId', 'is not', null)
    .where('offeredAt', '<=', sql<Date>`now() - make_interval(secs => ${ringSeconds})`)
    .$if(callId !== null, (query) => query.where('id', '=', callId))
    .orderBy('rangAt')
    .forUpdate()
    .execute();

export const saveCall = (tx: Tx, id: string, change: UpdateObject<Schema, 'call', 'call'>): Promise<Call> =>
  tx.updateTable('call').set(change).where('id', '=', id).returningAll().executeTakeFirstOrThrow();

/** Saves the note of a call that the agent has or had; false when it is not hers. */
export const saveNote = async (db: Db, id: string, agentId: string, note: string): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('call')
    .set({ note })
    .where('id', '=', id)
    .where('agentId', '=', agentId)
    .where('state', 'in', ['answered', 'wrap-up', 'ended'])
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

/** Lets the call ring at the agent from now on. */
export const saveOffer = (tx: Tx, id: string, agentId: string): Promise<Call> =>
  saveCall(tx, id, { agentId, offeredAt: sql<Date>`now()` });

/** Takes the call from the agent who did not take it. */
export const savePass = (tx: Tx, id: string, agentId: string): Promise<Call> =>
  saveCall(tx, id, {
    agentId: null,
    offeredAt: null,
    passedBy: sql<string[]>`array_append(array_remove(passed_by, ${agentId}), ${agentId})`,
  });
