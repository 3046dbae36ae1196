import { sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';

const listed = (db: Db, departmentId: string | null) =>
  db
    .selectFrom('article')
    .select(['id', 'departmentId', 'questionZh', 'questionEn', 'answerZh', 'answerEn', 'behind', 'version'])
    .$if(departmentId !== null, (query) => query.where('departmentId', '=', departmentId as string));

/** Articles of which one language is behind. */
export const findBehind = (db: Db, departmentId: string | null, limit: number) =>
  listed(db, departmentId).where('behind', 'is not', null).orderBy('id').limit(limit).execute();

/** Articles, valid now or not, that match; all where nothing is asked. */
export const findListed = (db: Db, departmentId: string | null, tsquery: string | null, limit: number) =>
  listed(db, departmentId)
    .$if(tsquery !== null, (query) => query.where(sql<boolean>`search @@ ${tsquery}::tsquery`))
    .orderBy('id')
    .limit(limit)
    .execute();
