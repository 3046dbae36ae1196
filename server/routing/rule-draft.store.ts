import { sql } from 'kysely';
import type { Db, Tx } from '#server/db/connection.ts';
import type { Rule } from '#shared/routing/rule.ts';

const query = (db: Db | Tx) =>
  db
    .selectFrom('ruleDraft')
    .leftJoin('agent as changer', 'changer.id', 'ruleDraft.changedBy')
    .leftJoin('agent as submitter', 'submitter.id', 'ruleDraft.submittedBy')
    .select([
      'ruleDraft.baseVersion',
      'ruleDraft.rules',
      'ruleDraft.revision',
      'ruleDraft.changedAt',
      'ruleDraft.submittedBy',
      'changer.name as changedByName',
      'submitter.name as submittedByName',
    ]);

/** The supervisors' draft of the next table, or null. */
export const findRuleDraft = async (db: Db | Tx) => (await query(db).executeTakeFirst()) ?? null;
export type RuleDraft = NonNullable<Awaited<ReturnType<typeof findRuleDraft>>>;

/** Lets one transaction after the other change the draft or publish, also where there is no draft yet. */
export const lockRules = async (tx: Tx): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('handrail:rules'))`.execute(tx);
};

/** Saves the draft as `revision`. Whoever had submitted it has to look at it again. */
export const saveRuleDraft = async (
  tx: Tx,
  draft: { baseVersion: number; rules: Rule[]; revision: number; changedBy: string },
): Promise<void> => {
  const changed = { ...draft, rules: JSON.stringify(draft.rules) as never, changedAt: new Date(), submittedBy: null };
  await tx
    .insertInto('ruleDraft')
    .values(changed)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(changed))
    .execute();
};

export const saveSubmission = async (tx: Tx, agentId: string): Promise<void> => {
  await tx.updateTable('ruleDraft').set({ submittedBy: agentId }).execute();
};

export const dropRuleDraft = async (tx: Tx): Promise<void> => {
  await tx.deleteFrom('ruleDraft').execute();
};
