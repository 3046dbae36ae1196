import type { LocalText } from '#shared/language.ts';
import { categoriesOf, conditionText } from '#shared/routing/condition-text.ts';
import { joined, type Names } from '#shared/routing/names.ts';
import { outcomeText } from '#shared/routing/outcome-text.ts';
import type { Rule } from '#shared/routing/rule.ts';

/**
 * A rule as the row that it is: "12. pothole, on an arterial road → Public Works, Road Maintenance; urgent; arrive
 * within 4 hours". One that is switched off says so before its conditions.
 */
export const rowText = (rule: Rule, position: number, names: Names): LocalText => {
  const about = categoriesOf(rule.when);
  const when = rule.when.length
    ? joined(
        rule.when.map((condition) => conditionText(condition, names, about)),
        '、',
        ', ',
      )
    : { zh: '所有案件', en: 'everything' };
  const outcome = outcomeText(rule.outcome, names);
  return {
    zh: `${position}. ${rule.enabled ? '' : '停用：'}${when.zh} → ${outcome.zh}`,
    en: `${position}. ${rule.enabled ? '' : 'off: '}${when.en} → ${outcome.en}`,
  };
};
