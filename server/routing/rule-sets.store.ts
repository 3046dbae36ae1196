import type { Db, Tx } from '#server/db/connection.ts';

/** All versions that were ever published, the newest first. */
export const findVersions = (db: Db) =>
  db
    .selectFrom('ruleSet')
    .leftJoin('agent as publisher', 'publisher.id', 'ruleSet.publishedBy')
    .leftJoin('agent as approver', 'approver.id', 'ruleSet.approvedBy')
    .select((eb) => [
      'ruleSet.version',
      'ruleSet.publishedAt',
      'ruleSet.reason',
      'ruleSet.restores',
      'publisher.name as by',
      'approver.name as approvedBy',
      eb
        .selectFrom('routingRule')
        .select((inner) => inner.fn.countAll<string>().as('count'))
        .whereRef('routingRule.version', '=', 'ruleSet.version')
        .as('rules'),
    ])
    .orderBy('ruleSet.version', 'desc')
    .execute();

/** How a version came to be, as far as the rules' own row does not tell. */
export const saveOrigin = async (
  tx: Tx,
  version: number,
  origin: { approvedBy: string | null; reason: string; restores: number | null },
): Promise<void> => {
  await tx.updateTable('ruleSet').set(origin).where('version', '=', version).execute();
};

/** The version whose rules were in force before those of `version`; null where there were none. */
export const findFormerVersion = async (db: Db | Tx, version: number): Promise<number | null> => {
  const row = await db.selectFrom('ruleSet').select('restores').where('version', '=', version).executeTakeFirst();
  // What was taken back stands for the version that it restores.
  if (row?.restores) return findFormerVersion(db, row.restores);
  return version > 1 ? version - 1 : null;
};

/** How many supervisors could approve what `agentId` wrote: those who can sign in. */
export const countOtherSupervisors = async (db: Db | Tx, agentId: string): Promise<number> => {
  const row = await db
    .selectFrom('agent')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('role', '=', 'supervisor')
    .where('active', '=', true)
    .where('id', '<>', agentId)
    .where((eb) => eb.exists(eb.selectFrom('account').whereRef('account.agentId', '=', 'agent.id')))
    .executeTakeFirstOrThrow();
  return Number(row.count);
};

/** The decisions that were made of a ticket, the newest first. */
export const findDecisions = (db: Db, number: string) =>
  db
    .selectFrom('decision')
    .leftJoin('ruleSet', 'ruleSet.version', 'decision.ruleSetVersion')
    .select([
      'decision.at',
      'decision.ruleSetVersion',
      'decision.ruleId',
      'decision.rulePosition',
      'decision.departmentId',
      'decision.urgency',
      'decision.sentenceZh',
      'decision.sentenceEn',
      'ruleSet.publishedAt',
    ])
    .where('decision.number', '=', number)
    .orderBy('decision.id', 'desc')
    .execute();
