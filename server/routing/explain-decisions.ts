import { loadCatalogue } from '#server/departments/load-catalogue.ts';
import { findRuleSet } from '#server/routing/routing.store.ts';
import { findDecisions } from '#server/routing/rule-sets.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import { namesOf } from '#shared/routing/names.ts';
import { rowText } from '#shared/routing/row-text.ts';

/**
 * Every decision that was made of a ticket, the newest first, each with its sentence, the version that made it and the
 * rule as that version had it, whatever was published since. Throws `not-found` where none was made.
 */
export const explainDecisions = async ({ services: { db } }: SignedIn, { number }: { number: string }) => {
  const [decisions, catalogue] = await Promise.all([findDecisions(db, number), loadCatalogue(db)]);
  if (decisions.length === 0) throw new HotlineError('not-found', `decisions of ${number}`);
  const names = namesOf(catalogue);
  const versions = new Map(
    await Promise.all(
      [...new Set(decisions.map(({ ruleSetVersion }) => ruleSetVersion))].map(
        async (version) => [version, (await findRuleSet(db, version)).rules] as const,
      ),
    ),
  );
  return decisions.map(({ sentenceZh, sentenceEn, ruleId, rulePosition, ...decision }) => {
    const rule = versions.get(decision.ruleSetVersion)?.find(({ id }) => id === ruleId);
    return {
      ...decision,
      rulePosition,
      sentence: { zh: sentenceZh, en: sentenceEn },
      row: rule && rulePosition !== null ? rowText(rule, rulePosition, names) : null,
    };
  });
};
