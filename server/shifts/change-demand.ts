import type { Tx } from '#server/db/connection.ts';
import { saveLiveEvent } from '#server/live/feed.ts';
import {
  lockTarget,
  removeSkillNeed,
  saveDemandEvent,
  saveSkillNeed,
  saveTarget,
} from '#server/shifts/demand.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import type { SaveSkillNeed, Target } from '#shared/shifts/demand.ts';

type Held = Awaited<ReturnType<typeof lockTarget>>;

/** Changes what the hotline promises, with its history and its news for the other supervisors. */
const changeDemand = async (
  { services, viewer }: SignedIn,
  revision: number,
  data: object,
  change: (tx: Tx, held: Held) => Promise<Target>,
): Promise<void> => {
  await services.db.transaction().execute(async (tx) => {
    const held = await lockTarget(tx);
    if (held.revision !== revision)
      throw new HotlineError('changed-meanwhile', 'service target', { by: held.changedByName });
    await saveTarget(tx, await change(tx, held), revision + 1, viewer.id);
    await saveDemandEvent(tx, revision + 1, viewer.id, data);
    await saveLiveEvent(tx, { kind: 'demand', key: 'target', data: { byId: viewer.id } });
  });
  services.live.wake();
};

/** Sets how many of a hundred callers are to be answered within how many seconds. Throws `changed-meanwhile`. */
export const changeTarget = (ctx: SignedIn, { revision, ...target }: Target & { revision: number }): Promise<void> =>
  changeDemand(ctx, revision, { target }, async () => target);

/** Sets, moves or drops who must always be there for a skill. Throws `changed-meanwhile`. */
export const changeSkillNeed = (ctx: SignedIn, { revision, before, need }: SaveSkillNeed): Promise<void> =>
  changeDemand(ctx, revision, { before, need }, async (tx, held) => {
    if (before) await removeSkillNeed(tx, before);
    if (need) await saveSkillNeed(tx, need);
    return held;
  });
