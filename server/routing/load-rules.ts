import type { Db } from '#server/db/connection.ts';
import { findRuleSet, findRuleSetVersion } from '#server/routing/routing.store.ts';
import type { RuleSet } from '#shared/routing/rule.ts';

const keepMs = 1000;
const kept = new WeakMap<Db, { at: number; rules: Promise<RuleSet> }>();

/** The rules in force, at most a second late. A published version never changes, so it is read once. */
export const loadRules = (db: Db): Promise<RuleSet> => {
  const known = kept.get(db);
  if (known && performance.now() - known.at < keepMs) return known.rules;
  const before = known?.rules.catch(() => null);
  const rules = (async () => {
    const version = await findRuleSetVersion(db);
    const old = await before;
    return old?.version === version ? old : findRuleSet(db, version);
  })();
  kept.set(db, { at: performance.now(), rules });
  rules.catch(() => kept.delete(db));
  return rules;
};

/** After rules were published here: they are in force at once. */
export const forgetRules = (db: Db): void => void kept.delete(db);
