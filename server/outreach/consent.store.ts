import { sql } from 'kysely';
import type { Db, Tx } from '#server/db/connection.ts';

const mostShown = 20;

/** Keeps that nobody of that number wishes to be called, as was told in that call. */
export const saveDoNotCall = async (tx: Tx, phone: string, callId: string): Promise<void> => {
  const consent = { mayCall: false, since: sql<Date>`now()`, callId };
  await tx
    .insertInto('callingConsent')
    .values({ phone, ...consent })
    .onConflict((conflict) => conflict.column('phone').doUpdateSet(consent))
    .execute();
};

/** Keeps that whoever has that number may be called again, and who wrote it down. */
export const saveMayCall = async (tx: Tx, phone: string, changedBy: string): Promise<void> => {
  await tx
    .updateTable('callingConsent')
    .set({ mayCall: true, since: sql<Date>`now()`, callId: null, changedBy })
    .where('phone', '=', phone)
    .execute();
};

/** What was said of calling a number, the newest first. */
export const findConsent = (db: Db, phone: string) =>
  db
    .selectFrom('consentEvent')
    .leftJoin('agent', 'agent.id', 'consentEvent.changedBy')
    .select(['consentEvent.id', 'consentEvent.mayCall', 'consentEvent.at', 'agent.name as by'])
    .where('phone', '=', phone)
    .orderBy('consentEvent.id', 'desc')
    .limit(mostShown)
    .execute();

/** Drops the number's waiting tasks in all campaigns; gives the campaigns. */
export const dropTasksOf = async (tx: Tx, phone: string): Promise<string[]> => {
  const rows = await tx
    .updateTable('callTask')
    .set({ state: 'given-up', outcome: 'do-not-call', endedAt: sql<Date>`now()` })
    .where('phone', '=', phone)
    .where('state', '=', 'waiting')
    .returning('campaignId')
    .execute();
  return rows.map(({ campaignId }) => campaignId);
};

/** Takes up again what was dropped so, where the campaign goes on; gives the campaigns. */
export const takeUpTasksOf = async (tx: Tx, phone: string): Promise<string[]> => {
  const rows = await tx
    .updateTable('callTask')
    .from('campaign')
    .set({ state: 'waiting', outcome: null, endedAt: null, nextAt: sql<Date>`now()` })
    .whereRef('campaign.id', '=', 'callTask.campaignId')
    .where('campaign.state', '<>', 'ended')
    .where('callTask.phone', '=', phone)
    .where('callTask.state', '=', 'given-up')
    .where('callTask.outcome', '=', 'do-not-call')
    .returning('callTask.campaignId')
    .execute();
  return rows.map(({ campaignId }) => campaignId);
};
