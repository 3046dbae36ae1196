import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { saveLiveEvent } from '#server/live/feed.ts';
import { followKind } from '#server/shifts/follow-kind.ts';
import { findKindChanger, findKinds, saveKindEvent, saveShiftKind } from '#server/shifts/kinds.store.ts';
import { lockRoster } from '#server/shifts/roster.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import { mostKinds, type saveKindSchema } from '#shared/shifts/kind.ts';

/**
 * Adds a kind of shift, or changes one, and the drafts follow from tomorrow on; what is published holds until its week
 * is published again. Gives its id. Throws `not-found`; `changed-meanwhile` with who was first in `details.by`;
 * `name-taken` with which name in `details.field`; `state-forbids` where there are as many as digits can pick, and as
 * {@link followKind}.
 */
export const saveKind = async (
  { services, viewer }: SignedIn,
  { before: seen, ...kind }: z.output<typeof saveKindSchema>,
): Promise<{ id: string }> => {
  const id = seen?.id ?? randomUUID();
  await services.db.transaction().execute(async (tx) => {
    await lockRoster(tx);
    const kinds = await findKinds(tx);
    const now = kinds.find((one) => one.id === id);
    if (seen && !now) throw new HotlineError('not-found', `kind of shift ${id}`);
    if (now && JSON.stringify(now) !== JSON.stringify({ ...now, ...seen }))
      throw new HotlineError('changed-meanwhile', `kind of shift ${id}`, { by: await findKindChanger(tx, id) });
    if (!now && kinds.length >= mostKinds) throw new HotlineError('state-forbids', 'no digit is left');
    // By ear, two of one name are one.
    for (const field of ['nameZh', 'nameEn'] as const)
      if (kinds.some((one) => one.id !== id && one[field].toLowerCase() === kind[field].toLowerCase()))
        throw new HotlineError('name-taken', 'name of a kind taken', { field });
    await saveShiftKind(tx, { id, ...kind });
    await followKind(tx, { id, ...kind }, viewer.id);
    await saveKindEvent(tx, id, viewer.id, now ?? null, kind);
    await saveLiveEvent(tx, { kind: 'roster', key: 'kinds', data: { byId: viewer.id } });
  });
  services.live.wake();
  return { id };
};
