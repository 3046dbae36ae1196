import type { RuleChange } from '#shared/routing/inputs.ts';
import type { Rule } from '#shared/routing/rule.ts';

/**
 * The table after one operation; null where the rule is not there any more. `newId` names a rule that is added. A
 * position beyond the end is the end.
 */
export const changeRules = (rules: readonly Rule[], change: RuleChange, newId: string): Rule[] | null => {
  if (change.kind === 'add') return rules.toSpliced(change.position - 1, 0, { ...change.rule, id: newId });
  const at = rules.findIndex(({ id }) => id === change.id);
  const rule = rules[at];
  if (!rule) return null;
  switch (change.kind) {
    case 'edit':
      return rules.with(at, { ...change.rule, id: rule.id });
    case 'move':
      return rules.toSpliced(at, 1).toSpliced(change.position - 1, 0, rule);
    case 'switch':
      return rules.with(at, { ...rule, enabled: change.enabled });
    case 'remove':
      return rules.toSpliced(at, 1);
  }
};
