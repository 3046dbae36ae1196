import { saveNote } from '#server/calls/calls.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';

/** Keeps the agent's note on her call, also one that arrives just after the wrap-up. Throws `no-call`. */
export const saveCallNote = async (
  { services, viewer }: SignedIn,
  { callId, note }: { callId: string; note: string },
): Promise<{ note: string }> => {
  if (!(await saveNote(services.db, callId, viewer.id, note))) throw new HotlineError('no-call', `call ${callId}`);
  return { note };
};
