import { randomUUID } from 'node:crypto';
import type { Tx } from '#server/db/connection.ts';
import { saveLiveEvent } from '#server/live/feed.ts';
import { readRulesDesk } from '#server/routing/read-rules.ts';
import { findRuleSet, findRuleSetVersion } from '#server/routing/routing.store.ts';
import {
  dropRuleDraft,
  findRuleDraft,
  lockRules,
  type RuleDraft,
  saveRuleDraft,
} from '#server/routing/rule-draft.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import { changeRules } from '#shared/routing/change-rules.ts';
import type { RuleChange } from '#shared/routing/inputs.ts';
import type { Rule } from '#shared/routing/rule.ts';

/** Loads the draft for a change; nobody else changes it meanwhile. Throws `changed-meanwhile` with who was first in `details.by`. */
export const lockDraft = async (tx: Tx, revision: number): Promise<RuleDraft | null> => {
  await lockRules(tx);
  const draft = await findRuleDraft(tx);
  if ((draft?.revision ?? 0) !== revision) {
    throw new HotlineError('changed-meanwhile', 'rules draft', { by: draft?.changedByName ?? null });
  }
  return draft;
};

// A new draft's revisions are none of an earlier draft's, which somebody may still have before her.
const firstRevision = (): number => Math.floor((Date.now() - Date.UTC(2026, 0, 1)) / 1000);

/** Saves what `change` makes of the draft's rules, or of those in force where there is no draft yet. */
const saveChanged = async (ctx: SignedIn, revision: number, change: (rules: Rule[]) => Rule[]) => {
  const { services, viewer } = ctx;
  await services.db.transaction().execute(async (tx) => {
    const draft = await lockDraft(tx, revision);
    const { version: baseVersion, rules } = draft
      ? { version: draft.baseVersion, rules: draft.rules }
      : await findRuleSet(tx, await findRuleSetVersion(tx));
    const changed = {
      baseVersion,
      rules: change(rules),
      revision: draft ? revision + 1 : firstRevision(),
      changedBy: viewer.id,
    };
    await saveRuleDraft(tx, changed);
    await saveLiveEvent(tx, {
      kind: 'rules',
      key: 'draft',
      data: { what: 'changed', by: viewer.name, byId: viewer.id },
    });
  });
  services.live.wake();
  return readRulesDesk(ctx);
};

/**
 * One operation on the draft, which starts from the rules in force; gives the rules' desk as it is then. Throws
 * `changed-meanwhile` (another supervisor was first: `details.by`), `not-found` (the rule was removed).
 */
export const changeDraft = (ctx: SignedIn, { revision, change }: { revision: number; change: RuleChange }) =>
  saveChanged(ctx, revision, (rules) => {
    const changed = changeRules(rules, change, `r-${randomUUID().slice(0, 13)}`);
    if (!changed) throw new HotlineError('not-found', `rule of the draft for ${change.kind}`);
    return changed;
  });

/** Puts other rules in the place of the draft's. Throws `changed-meanwhile`. */
export const replaceDraft = (ctx: SignedIn, revision: number, rules: Rule[]) => saveChanged(ctx, revision, () => rules);

/** Forgets the draft. Throws `changed-meanwhile`. */
export const discardRuleDraft = async (ctx: SignedIn, { revision }: { revision: number }) => {
  const { services, viewer } = ctx;
  await services.db.transaction().execute(async (tx) => {
    await lockDraft(tx, revision);
    await dropRuleDraft(tx);
    await saveLiveEvent(tx, {
      kind: 'rules',
      key: 'draft',
      data: { what: 'discarded', by: viewer.name, byId: viewer.id },
    });
  });
  services.live.wake();
  return readRulesDesk(ctx);
};
