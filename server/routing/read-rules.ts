import { findRuleSet, findRuleSetVersion } from '#server/routing/routing.store.ts';
import { findRuleDraft } from '#server/routing/rule-draft.store.ts';
import { countOtherSupervisors, findFormerVersion, findVersions } from '#server/routing/rule-sets.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';

/** The rules in force, the draft beside them, and what can be done with both. */
export const readRulesDesk = async ({ services: { db }, viewer }: SignedIn) => {
  const version = await findRuleSetVersion(db);
  const [{ rules }, draft, former, others] = await Promise.all([
    findRuleSet(db, version),
    findRuleDraft(db),
    findFormerVersion(db, version),
    countOtherSupervisors(db, viewer.id),
  ]);
  return { version, rules, draft, former, alone: others === 0 };
};

/** All versions that were published, the newest first. */
export const listVersions = async ({ services }: SignedIn) =>
  (await findVersions(services.db)).map((version) => ({ ...version, rules: Number(version.rules) }));

/** The rules of a version, of the draft (null) where there is one, else of the version in force. Throws `not-found`. */
export const readRules = async ({ services: { db } }: SignedIn, version: number | null) => {
  if (version === null) {
    const draft = await findRuleDraft(db);
    return draft ? { version: draft.baseVersion, rules: draft.rules } : findRuleSet(db, await findRuleSetVersion(db));
  }
  if (version < 1 || version > (await findRuleSetVersion(db))) throw new HotlineError('not-found', `rules ${version}`);
  return findRuleSet(db, version);
};
