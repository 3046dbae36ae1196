import type { Tx } from '#server/db/connection.ts';
import { loadCatalogue } from '#server/departments/load-catalogue.ts';
import { saveLiveEvent } from '#server/live/feed.ts';
import { lockDraft } from '#server/routing/change-draft.ts';
import { forgetRules } from '#server/routing/load-rules.ts';
import { allowApproval, refuseGrave } from '#server/routing/publishing.policy.ts';
import { readRulesDesk } from '#server/routing/read-rules.ts';
import { findRuleSet, findRuleSetVersion, saveRuleSet } from '#server/routing/routing.store.ts';
import { dropRuleDraft, lockRules, saveSubmission } from '#server/routing/rule-draft.store.ts';
import { countOtherSupervisors, findFormerVersion, saveOrigin } from '#server/routing/rule-sets.store.ts';
import type { SignedIn, Viewer } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import type { Rule } from '#shared/routing/rule.ts';

const tell = (tx: Tx, viewer: Viewer, what: string, version: number | null = null) =>
  saveLiveEvent(tx, { kind: 'rules', key: 'draft', data: { what, by: viewer.name, byId: viewer.id, version } });

type Origin = { publishedBy: string | null; approvedBy: string | null; reason: string; restores: number | null };

const publish = async (tx: Tx, rules: Rule[], { publishedBy, ...origin }: Origin): Promise<number> => {
  const version = await saveRuleSet(tx, rules, publishedBy);
  await saveOrigin(tx, version, origin);
  return version;
};

/**
 * Submits the draft, so that a second supervisor can publish it. Where there is no other, it is published at once with
 * the written reason. Throws `changed-meanwhile`, `not-found` (no draft), `state-forbids` with `details.findings` (a
 * rule that cannot stand), or `invalid-input` (no reason where one is needed).
 */
export const submitRules = async (ctx: SignedIn, { revision, reason }: { revision: number; reason: string }) => {
  const { services, viewer } = ctx;
  const catalogue = await loadCatalogue(services.db);
  await services.db.transaction().execute(async (tx) => {
    const draft = await lockDraft(tx, revision);
    if (!draft) throw new HotlineError('not-found', 'no draft of the rules');
    refuseGrave(draft.rules, catalogue);
    if ((await countOtherSupervisors(tx, viewer.id)) > 0) {
      await saveSubmission(tx, viewer.id);
      return tell(tx, viewer, 'submitted');
    }
    if (reason.trim() === '') throw new HotlineError('invalid-input', 'reason missing', { fields: ['reason'] });
    const origin = { publishedBy: viewer.id, approvedBy: null, reason: reason.trim(), restores: null };
    const version = await publish(tx, draft.rules, origin);
    await dropRuleDraft(tx);
    return tell(tx, viewer, 'published', version);
  });
  forgetRules(services.db);
  services.live.wake();
  return readRulesDesk(ctx);
};

/**
 * Publishes what another supervisor submitted, as the next version: decisions from now on are made by it, none half by
 * it. Throws `changed-meanwhile`, `not-found` (no draft), `state-forbids` (not submitted, or grave findings) or
 * `forbidden` (submitted by the same person).
 */
export const approveRules = async (ctx: SignedIn, { revision }: { revision: number }) => {
  const { services, viewer } = ctx;
  const catalogue = await loadCatalogue(services.db);
  await services.db.transaction().execute(async (tx) => {
    const draft = await lockDraft(tx, revision);
    if (!draft) throw new HotlineError('not-found', 'no draft of the rules');
    allowApproval(viewer, draft);
    refuseGrave(draft.rules, catalogue);
    const origin = { publishedBy: draft.submittedBy, approvedBy: viewer.id, reason: '', restores: null };
    const version = await publish(tx, draft.rules, origin);
    await dropRuleDraft(tx);
    await tell(tx, viewer, 'published', version);
  });
  forgetRules(services.db);
  services.live.wake();
  return readRulesDesk(ctx);
};

/**
 * Takes version `version` back: the rules before it are in force again, as a new version. The draft stays. Throws
 * `changed-meanwhile` (another version is in force) or `not-found` (there is none before it).
 */
export const takeBackRules = async (ctx: SignedIn, { version, reason }: { version: number; reason: string }) => {
  const { services, viewer } = ctx;
  await services.db.transaction().execute(async (tx) => {
    await lockRules(tx);
    if ((await findRuleSetVersion(tx)) !== version) throw new HotlineError('changed-meanwhile', `rules ${version}`);
    const restores = await findFormerVersion(tx, version);
    if (restores === null) throw new HotlineError('not-found', `rules before ${version}`);
    const { rules } = await findRuleSet(tx, restores);
    const next = await publish(tx, rules, {
      publishedBy: viewer.id,
      approvedBy: null,
      reason: reason.trim(),
      restores,
    });
    await tell(tx, viewer, 'taken back', next);
  });
  forgetRules(services.db);
  services.live.wake();
  return readRulesDesk(ctx);
};
