import type { Db, Tx } from '#server/db/connection.ts';
import { permissions } from '#shared/permissions.ts';
import type { Skill } from '#shared/skills.ts';

/** Those who may take calls, with what they can; by name. Of accommodations nothing is told. */
export const findSkilled = (db: Db) =>
  db
    .selectFrom('agent')
    .select(['id', 'name', 'role', 'skills'])
    .where('active', '=', true)
    .where('role', 'in', permissions['calls.take'])
    .orderBy('name')
    .orderBy('id')
    .execute();

/** False when there is no such agent. */
export const saveSkills = async (tx: Tx, id: string, skills: Skill[]): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('agent')
    .set({ skills, updatedAt: new Date() })
    .where('id', '=', id)
    .where('role', 'in', permissions['calls.take'])
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};
