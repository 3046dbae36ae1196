import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { saveLiveEvent } from '#server/live/feed.ts';
import { findKinds, saveKindEvent, saveShiftKind } from '#server/shifts/kinds.store.ts';
import { lockRoster } from '#server/shifts/roster.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import { mostKinds, type saveKindSchema } from '#shared/shifts/kind.ts';

/**
 * Adds a kind of shift, or changes one; shifts that were planned by it stay as they are. Throws `not-found`,
 * `changed-meanwhile`, `state-forbids` where there are as many as a digit can pick. Gives its id.
 */
export const saveKind = async (
  { services, viewer }: SignedIn,
  { before, ...kind }: z.output<typeof saveKindSchema>,
): Promise<{ id: string }> => {
  const id = before?.id ?? randomUUID();
  await services.db.transaction().execute(async (tx) => {
    await lockRoster(tx);
    const kinds = await findKinds(tx);
    const now = kinds.find((one) => one.id === id);
    if (before && !now) throw new HotlineError('not-found', `kind of shift ${id}`);
    if (before && JSON.stringify(now) !== JSON.stringify({ ...now, ...before }))
      throw new HotlineError('changed-meanwhile', `kind of shift ${id}`);
    if (!before && kinds.length >= mostKinds) throw new HotlineError('state-forbids', 'no digit is left');
    await saveShiftKind(tx, { id, ...kind });
    await saveKindEvent(tx, id, viewer.id, before, kind);
    await saveLiveEvent(tx, { kind: 'roster', key: 'kinds', data: { byId: viewer.id } });
  });
  services.live.wake();
  return { id };
};
