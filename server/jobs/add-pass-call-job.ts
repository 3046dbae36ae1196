import type { Tx } from '#server/db/connection.ts';
import { saveJob } from '#server/jobs/jobs.store.ts';
import { ringSeconds } from '#shared/calls.ts';

/** Sees to it, as part of the transaction, that the call is passed on if it is still ringing after {@link ringSeconds}. */
export const addPassCallJob = (tx: Tx, callId: string): Promise<void> =>
  saveJob(tx, { task: 'pass-call', key: callId, payload: { callId }, seconds: ringSeconds });
