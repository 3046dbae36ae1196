import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { findCall, findLiveCall, saveCall, saveOutboundCall } from '#server/calls/calls.store.ts';
import { findPresence, savePresence } from '#server/calls/presence.store.ts';
import { recordReadings } from '#server/citizens/record-readings.ts';
import type { Tx } from '#server/db/connection.ts';
import { lowerHandOfCall } from '#server/floor/raise-hand.ts';
import { saveLiveEvent } from '#server/live/feed.ts';
import type { Presence } from '#shared/calls.ts';
import { HotlineError } from '#shared/errors.ts';

/**
 * As part of a change of the desks: the agent calls that number, and nothing rings at her meanwhile. Gives the call's id.
 * Throws `already-on-call`, also where a call rings at her, and `state-forbids` where she is not available.
 */
export const dialCall = async (
  tx: Tx,
  agentId: string,
  { phone, citizenId }: { phone: string; citizenId: string | null },
): Promise<string> => {
  if (await findLiveCall(tx, agentId)) throw new HotlineError('already-on-call', 'a call rings or is in hand');
  if ((await findPresence(tx, agentId)).state !== 'available') throw new HotlineError('state-forbids', 'not available');
  const id = await saveOutboundCall(tx, {
    exchangeId: `outbound:${randomUUID()}`,
    agentId,
    fromPhone: phone,
    citizenId,
  });
  await savePresence(tx, agentId, 'on call');
  if (citizenId) await recordReadings(tx, agentId, [citizenId]);
  await saveLiveEvent(tx, { kind: 'call', key: id, agentId, data: { what: 'dialled' } });
  return id;
};

/** As part of a change of the desks: ends an outbound call, and the agent is `next`. One that has ended stays as it is. */
export const endDialled = async (tx: Tx, callId: string, next: Presence): Promise<void> => {
  const call = await findCall(tx, callId);
  if (!call?.agentId || (call.state !== 'answered' && call.state !== 'wrap-up')) return;
  await saveCall(tx, callId, {
    state: 'ended',
    hungUpAt: sql<Date>`coalesce(hung_up_at, now())`,
    endedAt: sql<Date>`now()`,
    disposition: 'other',
  });
  await lowerHandOfCall(tx, callId, call.agentId);
  await savePresence(tx, call.agentId, next);
  await saveLiveEvent(tx, { kind: 'call', key: callId, agentId: call.agentId, data: { what: 'ended' } });
};
