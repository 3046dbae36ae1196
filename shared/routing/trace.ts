import type { LocalText } from '#shared/language.ts';
import { categoriesOf, conditionText } from '#shared/routing/condition-text.ts';
import { decide, firstUnmet, type Verdict } from '#shared/routing/decide.ts';
import { explain } from '#shared/routing/explain.ts';
import type { Names } from '#shared/routing/names.ts';
import type { Matter, RuleSet } from '#shared/routing/rule.ts';

/** Why a table decides as it does: the verdict with its sentence, and for each earlier rule that might have, why not. */
export type Trace = {
  verdict: Verdict;
  sentence: LocalText;
  earlier: { ruleId: string; position: number; why: LocalText }[];
};

/** Why this matter goes where it goes. Rules of other categories are left out, as they cannot be meant. */
export const traceMatter = (ruleSet: RuleSet, matter: Matter, names: Names): Trace => {
  const verdict = decide(ruleSet, matter);
  const before = ruleSet.rules.slice(0, verdict.position === null ? undefined : verdict.position - 1);
  const earlier = before.flatMap((rule, index) => {
    const about = categoriesOf(rule.when);
    if (about.length > 0 && !about.includes(matter.categoryId)) return [];
    const position = index + 1;
    if (!rule.enabled)
      return [{ ruleId: rule.id, position, why: { zh: `規則 ${position} 停用。`, en: `Rule ${position} is off.` } }];
    const unmet = firstUnmet(rule, matter);
    if (!unmet) return [];
    const text = conditionText(unmet, names, [matter.categoryId]);
    const why = { zh: `規則 ${position} 不符：${text.zh}。`, en: `Rule ${position} does not match: ${text.en}.` };
    return [{ ruleId: rule.id, position, why }];
  });
  return { verdict, sentence: explain(verdict, matter.categoryId, names), earlier };
};
