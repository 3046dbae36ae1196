import { sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';

// What somebody looks at: what did not arrive for certain, and the calls to be made; never for who does not wish to be told.
const listed = (db: Db) =>
  db
    .selectFrom('citizenUpdate')
    .where((eb) =>
      eb.or([
        eb('citizenUpdate.state', 'in', ['unsure', 'given up']),
        eb.and([eb('citizenUpdate.state', '=', 'queued'), eb('citizenUpdate.way', '=', 'call')]),
      ]),
    )
    .where(
      sql<boolean>`not exists (select from citizen where citizen.id = citizen_update.citizen_id and citizen.do_not_tell)`,
    );

/** At most `most` updates that need somebody, the oldest first, each with what its words are made from. */
export const findListed = (db: Db, most: number) =>
  listed(db)
    .innerJoin('ticket', 'ticket.number', 'citizenUpdate.number')
    .innerJoin('category', 'category.id', 'ticket.categoryId')
    .innerJoin('department', 'department.id', 'ticket.departmentId')
    .select([
      'citizenUpdate.id',
      'citizenUpdate.number',
      'citizenUpdate.kind',
      'citizenUpdate.way',
      'citizenUpdate.state',
      'citizenUpdate.fault',
      'citizenUpdate.locale',
      'citizenUpdate.words',
      'citizenUpdate.createdAt',
      'ticket.updateBy',
      'category.nameZh as categoryZh',
      'category.nameEn as categoryEn',
      'department.nameZh as departmentZh',
      'department.nameEn as departmentEn',
    ])
    .orderBy('citizenUpdate.id')
    .limit(most)
    .execute();

/** How many updates wait for a way out that is not there. */
export const countWaiting = async (db: Db, ways: ('text' | 'email')[]): Promise<number> => {
  if (ways.length === 0) return 0;
  const { count } = await db
    .selectFrom('citizenUpdate')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('state', '=', 'queued')
    .where('way', 'in', ways)
    .executeTakeFirstOrThrow();
  return Number(count);
};

/** Whether an update still needs somebody. */
export const isListed = async (db: Db, id: string): Promise<boolean> =>
  (await listed(db).select('citizenUpdate.id').where('citizenUpdate.id', '=', id).executeTakeFirst()) !== undefined;

/** Changes an update that needs somebody. False: it does not any more. */
export const changeListed = async (
  db: Db,
  id: string,
  change: { state: 'queued'; way?: 'call' } | { state: 'told'; toldBy: string },
): Promise<boolean> => {
  const columns =
    change.state === 'told'
      ? { ...change, toldAt: sql<Date>`now()`, fault: null }
      : { ...change, tries: 0, nextAt: sql<Date>`now()` };
  const changed = await db
    .updateTable('citizenUpdate')
    .set(columns)
    .where('id', 'in', listed(db).select('citizenUpdate.id').where('citizenUpdate.id', '=', id).forUpdate())
    .returning('id')
    .executeTakeFirst();
  return changed !== undefined;
};
