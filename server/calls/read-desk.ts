import { findLiveCall } from '#server/calls/calls.store.ts';
import { describeCall } from '#server/calls/describe-call.ts';
import { findPresence } from '#server/calls/presence.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import type { CallDesk } from '#shared/calls.ts';

/** What the agent is doing, and the call that rings at her or is in her hands. */
export const readDesk = async ({ services: { db }, viewer }: SignedIn): Promise<CallDesk> => {
  const [{ state, since }, call] = await Promise.all([findPresence(db, viewer.id), findLiveCall(db, viewer.id)]);
  return { presence: { state, since: since.toISOString() }, call: call ? await describeCall(db, call) : null };
};
