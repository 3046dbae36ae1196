import { type ExpressionBuilder, sql } from 'kysely';
import type { Db, Tx } from '#server/db/connection.ts';
import type { Schema } from '#server/db/schema.ts';
import type { NoticeKind } from '#shared/knowledge/inputs.ts';
import { permissions } from '#shared/permissions.ts';

// One that was ended before it began ends at its start.
const isNotOver = (eb: ExpressionBuilder<Schema, 'notice'>) =>
  eb.and([eb('notice.endsAt', '>', sql<Date>`now()`), eb('notice.endsAt', '>', eb.ref('notice.startsAt'))]);

/** Whether a notice of the weather is in force at this moment. */
export const findWeather = async (db: Db): Promise<boolean> =>
  (await db
    .selectFrom('notice')
    .select('id')
    .where('kind', '=', 'weather')
    .where('startsAt', '<=', sql<Date>`now()`)
    .where(isNotOver)
    .limit(1)
    .executeTakeFirst()) !== undefined;

/** The notices of the weather that are in force at any time from `from` to before `until`. */
export const findWeatherBetween = (db: Db, from: Date, until: Date) =>
  db
    .selectFrom('notice')
    .select(['startsAt', 'endsAt'])
    .where('kind', '=', 'weather')
    .where('startsAt', '<', until)
    .where('endsAt', '>', from)
    .whereRef('endsAt', '>', 'startsAt')
    .execute();

const columns = [
  'notice.id',
  'notice.kind',
  'notice.shortZh',
  'notice.shortEn',
  'notice.wholeZh',
  'notice.wholeEn',
  'notice.startsAt',
  'notice.endsAt',
] as const;

/** The notices that are in force or will be, with what this agent knows of them; what began first comes first. */
export const findPinned = (db: Db, agentId: string) =>
  db
    .selectFrom('notice')
    .leftJoin('noticeReading', (join) =>
      join.onRef('noticeReading.noticeId', '=', 'notice.id').on('noticeReading.agentId', '=', agentId),
    )
    .select(columns)
    .select(['noticeReading.toldAt', 'noticeReading.readAt'])
    .where(isNotOver)
    .orderBy('notice.startsAt')
    .orderBy('notice.id')
    .execute();

const mostShown = 100;

/** All notices, what ends last first. */
export const findNotices = (db: Db) =>
  db.selectFrom('notice').select(columns).orderBy('endsAt', 'desc').orderBy('id', 'desc').limit(mostShown).execute();

/** Who knows of these notices: told, and perhaps read. */
export const findReadings = (db: Db, noticeIds: string[]) =>
  noticeIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('noticeReading')
        .select(['noticeId', 'agentId', 'toldAt', 'readAt'])
        .where('noticeId', 'in', noticeIds)
        .execute();

/** All who should know of a notice, by name. */
export const findReaders = (db: Db) =>
  db
    .selectFrom('agent')
    .select(['id', 'name'])
    .where('active', '=', true)
    .where('role', 'in', [...permissions['notices.read']])
    .orderBy('name')
    .execute();

type Written = {
  kind: NoticeKind;
  shortZh: string;
  shortEn: string;
  wholeZh: string;
  wholeEn: string;
  startsAt: Date | null;
  endsAt: Date;
};

export const saveNotice = (tx: Tx, { startsAt, ...notice }: Written, agentId: string) =>
  tx
    .insertInto('notice')
    .values({ ...notice, ...(startsAt && { startsAt }), publishedBy: agentId })
    .returning('id')
    .executeTakeFirstOrThrow();

export const findNotice = (tx: Tx, id: string) =>
  tx.selectFrom('notice').select(['id', 'startsAt', 'endsAt']).where('id', '=', id).forUpdate().executeTakeFirst();

/** Ends it now, or before it begins. */
export const saveEnd = async (tx: Tx, id: string): Promise<void> => {
  await tx
    .updateTable('notice')
    .set({ endsAt: sql<Date>`least(ends_at, greatest(starts_at, now()))` })
    .where('id', '=', id)
    .execute();
};

/** Saves that the agent is told of it. False where that was done before, at whichever desk. */
export const saveTold = async (tx: Tx, noticeId: string, agentId: string): Promise<boolean> =>
  (await tx
    .insertInto('noticeReading')
    .values({ noticeId, agentId, readAt: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('noticeId')
    .executeTakeFirst()) !== undefined;

/** Saves that the agent has read it. False where that was saved before. */
export const saveRead = async (tx: Tx, noticeId: string, agentId: string): Promise<boolean> =>
  (await tx
    .updateTable('noticeReading')
    .set({ readAt: new Date() })
    .where('noticeId', '=', noticeId)
    .where('agentId', '=', agentId)
    .where('readAt', 'is', null)
    .returning('noticeId')
    .executeTakeFirst()) !== undefined;
