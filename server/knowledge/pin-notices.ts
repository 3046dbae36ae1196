import { databaseNow } from '#server/db/database-now.ts';
import { findNotice, findPinned, saveRead, saveTold } from '#server/knowledge/notices.store.ts';
import { saveLiveEvent } from '#server/live/feed.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import type { NoticeKind } from '#shared/knowledge/inputs.ts';
import type { LocalText } from '#shared/language.ts';

/** A notice as a desk has it. `told`: this agent has heard of it, at whichever desk. `whole` may be empty. */
export type PinnedNotice = {
  id: string;
  kind: NoticeKind;
  short: LocalText;
  whole: LocalText;
  startsAt: Date;
  endsAt: Date;
  told: boolean;
  read: boolean;
};

/** The notices in force and those that will be. `now`: the database's clock, by which they begin and end. */
export const pinnedNotices = async ({
  services: { db },
  viewer,
}: SignedIn): Promise<{ now: Date; notices: PinnedNotice[] }> => {
  const rows = await findPinned(db, viewer.id);
  const notices = rows.map(({ id, kind, startsAt, endsAt, ...row }) => ({
    id,
    kind,
    short: { zh: row.shortZh, en: row.shortEn },
    whole: { zh: row.wholeZh, en: row.wholeEn },
    startsAt,
    endsAt,
    told: row.toldAt !== null,
    read: row.readAt !== null,
  }));
  return { now: await databaseNow(db), notices };
};

/**
 * Asks whether the agent is to be told of it now: true for one asking only, whatever desks, tabs and servers there
 * are, and never once it has ended. Throws `not-found`.
 */
export const tellNotice = async (
  { services, viewer }: SignedIn,
  { id }: { id: string },
): Promise<{ tell: boolean }> => {
  const tell = await services.db.transaction().execute(async (tx) => {
    const notice = await findNotice(tx, id);
    if (!notice) throw new HotlineError('not-found', `notice ${id}`);
    const now = await databaseNow(services.db);
    if (notice.startsAt > now || notice.endsAt <= now) return false;
    const first = await saveTold(tx, id, viewer.id);
    if (first) await saveLiveEvent(tx, { kind: 'notice', key: id, data: { what: 'read' } });
    return first;
  });
  services.live.wake();
  return { tell };
};

/** Saves that the agent has read the whole of it. Throws `not-found`. */
export const readNotice = async ({ services, viewer }: SignedIn, { id }: { id: string }): Promise<void> => {
  await services.db.transaction().execute(async (tx) => {
    if (!(await findNotice(tx, id))) throw new HotlineError('not-found', `notice ${id}`);
    await saveTold(tx, id, viewer.id);
    if (await saveRead(tx, id, viewer.id)) {
      await saveLiveEvent(tx, { kind: 'notice', key: id, data: { what: 'read' } });
    }
  });
  services.live.wake();
};
