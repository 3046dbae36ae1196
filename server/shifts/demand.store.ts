import { sql } from 'kysely';
import type { Db, Tx } from '#server/db/connection.ts';
import type { SaveSkillNeed, SkillNeed, Target } from '#shared/shifts/demand.ts';

const target = (db: Db) => db.selectFrom('serviceTarget').select(['percent', 'seconds', 'revision']);

export const findTarget = (db: Db): Promise<Target & { revision: number }> => target(db).executeTakeFirstOrThrow();

/** The same, held until the transaction ends, with who changed it last. */
export const lockTarget = async (tx: Tx) => {
  await target(tx).forUpdate().executeTakeFirstOrThrow();
  return tx
    .selectFrom('serviceTarget')
    .leftJoin('agent', 'agent.id', 'serviceTarget.changedBy')
    .select(['serviceTarget.percent', 'serviceTarget.seconds', 'serviceTarget.revision', 'agent.name as changedByName'])
    .executeTakeFirstOrThrow();
};

/** Saves the target and who changed it, or the needs for skills, last. */
export const saveTarget = async (
  tx: Tx,
  { percent, seconds }: Target,
  revision: number,
  agentId: string,
): Promise<void> => {
  await tx
    .updateTable('serviceTarget')
    .set({ percent, seconds, revision, changedBy: agentId, changedAt: sql<Date>`now()` })
    .execute();
};

export const saveDemandEvent = async (tx: Tx, revision: number, agentId: string, data: object): Promise<void> => {
  await tx
    .insertInto('demandEvent')
    .values({ agentId, revision, data: JSON.stringify(data) as never })
    .execute();
};

/** Who must always be there, by skill and time. */
export const findSkillNeeds = (db: Db): Promise<SkillNeed[]> =>
  db
    .selectFrom('skillNeed')
    .select(['skill', 'fromMinute', 'untilMinute', 'agents'])
    .orderBy('skill')
    .orderBy('fromMinute')
    .execute();

/** Saves a need; one of the same skill from the same minute is replaced. */
export const saveSkillNeed = async (tx: Tx, { skill, fromMinute, untilMinute, agents }: SkillNeed): Promise<void> => {
  await tx
    .insertInto('skillNeed')
    .values({ skill, fromMinute, untilMinute, agents })
    .onConflict((conflict) => conflict.columns(['skill', 'fromMinute']).doUpdateSet({ untilMinute, agents }))
    .execute();
};

export const removeSkillNeed = async (tx: Tx, before: NonNullable<SaveSkillNeed['before']>): Promise<void> => {
  await tx
    .deleteFrom('skillNeed')
    .where('skill', '=', before.skill)
    .where('fromMinute', '=', before.fromMinute)
    .execute();
};
