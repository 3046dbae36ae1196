import type { Tx } from '#server/db/connection.ts';
import { saveJob } from '#server/jobs/jobs.store.ts';
import { relaxSeconds } from '#shared/calls.ts';

/** Sees to it, as part of the transaction, that a new call that still waits then is offered to anybody. */
export const addRelaxCallJob = (tx: Tx, callId: string): Promise<void> =>
  saveJob(tx, { task: 'pass-call', key: `relax:${callId}`, payload: { callId }, seconds: relaxSeconds });
