import type { z } from 'zod';
import { databaseNow } from '#server/db/database-now.ts';
import {
  findNotice,
  findNotices,
  findReaders,
  findReadings,
  saveEnd,
  saveNotice,
} from '#server/knowledge/notices.store.ts';
import { saveLiveEvent } from '#server/live/feed.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import type { NoticeKind, noticeSchema } from '#shared/knowledge/inputs.ts';
import type { LocalText } from '#shared/language.ts';

/** A notice as who publishes it sees it. Who has read it and who has not is told by name. */
export type Notice = {
  id: string;
  kind: NoticeKind;
  short: LocalText;
  whole: LocalText;
  startsAt: Date;
  endsAt: Date;
  readBy: string[];
  notReadBy: string[];
};

/** All notices, what ends last first. */
export const listNotices = async ({ services: { db } }: SignedIn): Promise<{ now: Date; notices: Notice[] }> => {
  const rows = await findNotices(db);
  const [readers, readings] = await Promise.all([
    findReaders(db),
    findReadings(
      db,
      rows.map(({ id }) => id),
    ),
  ]);
  const notices = rows.map(({ id, kind, startsAt, endsAt, ...row }) => {
    const read = new Set(readings.filter((one) => one.noticeId === id && one.readAt).map(({ agentId }) => agentId));
    return {
      id,
      kind,
      short: { zh: row.shortZh, en: row.shortEn },
      whole: { zh: row.wholeZh, en: row.wholeEn },
      startsAt,
      endsAt,
      readBy: readers.filter((one) => read.has(one.id)).map(({ name }) => name),
      notReadBy: readers.filter((one) => !read.has(one.id)).map(({ name }) => name),
    };
  });
  return { now: await databaseNow(db), notices };
};

/** Pins a notice to every desk from its start to its end. */
export const publishNotice = async (
  { services, viewer }: SignedIn,
  notice: z.output<typeof noticeSchema>,
): Promise<{ id: string }> => {
  const saved = await services.db.transaction().execute(async (tx) => {
    const { id } = await saveNotice(tx, notice, viewer.id);
    await saveLiveEvent(tx, { kind: 'notice', key: id });
    return { id };
  });
  services.live.wake();
  return saved;
};

/** Ends a notice now; one that has ended stays as it is. Throws `not-found`. */
export const endNotice = async ({ services }: SignedIn, { id }: { id: string }): Promise<void> => {
  await services.db.transaction().execute(async (tx) => {
    if (!(await findNotice(tx, id))) throw new HotlineError('not-found', `notice ${id}`);
    await saveEnd(tx, id);
    await saveLiveEvent(tx, { kind: 'notice', key: id });
  });
  services.live.wake();
};
