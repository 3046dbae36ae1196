import type { Db, Tx } from '#server/db/connection.ts';
import type { Rule, RuleSet } from '#shared/routing/rule.ts';

/** The version in force: the newest that was published; 0 where there is none. */
export const findRuleSetVersion = async (db: Db): Promise<number> => {
  const row = await db.selectFrom('ruleSet').select('version').orderBy('version', 'desc').limit(1).executeTakeFirst();
  return row?.version ?? 0;
};

/** The rules of a published version, in their order. */
export const findRuleSet = async (db: Db, version: number): Promise<RuleSet> => {
  const rows = await db
    .selectFrom('routingRule')
    .select(['id', 'conditions', 'outcome', 'enabled'])
    .where('version', '=', version)
    .orderBy('position')
    .execute();
  return {
    version,
    rules: rows.map(({ id, conditions, outcome, enabled }): Rule => ({ id, when: conditions, outcome, enabled })),
  };
};

/** Publishes `rules`, in their order, as the next version. */
export const saveRuleSet = async (tx: Tx, rules: Rule[], publishedBy: string | null): Promise<number> => {
  const version = (await findRuleSetVersion(tx)) + 1;
  await tx.insertInto('ruleSet').values({ version, publishedBy }).execute();
  if (rules.length === 0) return version;
  await tx
    .insertInto('routingRule')
    .values(
      rules.map(({ id, when, outcome, enabled }, index) => ({
        version,
        position: index + 1,
        id,
        conditions: JSON.stringify(when) as never,
        outcome: JSON.stringify(outcome) as never,
        enabled,
      })),
    )
    .execute();
  return version;
};
