import type { LocalText } from '#shared/language.ts';
import { conditionText } from '#shared/routing/condition-text.ts';
import type { Verdict } from '#shared/routing/decide.ts';
import { joined, type Names, same } from '#shared/routing/names.ts';
import { deadlineText, placeText } from '#shared/routing/outcome-text.ts';
import type { Condition } from '#shared/routing/rule.ts';

/** A rule may know a word in many ways; two of each language are enough to recognize it. */
const reasonText = (condition: Condition, names: Names, categoryId: string): LocalText => {
  switch (condition.field) {
    case 'category':
      return names.categories[categoryId]?.name ?? same(categoryId);
    case 'words':
      return {
        zh: conditionText({ ...condition, any: condition.any.slice(0, 2) }, names, [categoryId]).zh,
        en: conditionText({ ...condition, any: condition.any.slice(-2) }, names, [categoryId]).en,
      };
    default:
      return conditionText(condition, names, [categoryId]);
  }
};

/**
 * Why it goes where it goes, in one sentence that can be read to a colleague: department and crew first, then the rule,
 * then the deadline where the rule sets another than the category's.
 */
export const explain = (verdict: Verdict, categoryId: string, names: Names): LocalText => {
  const place = placeText(verdict.departmentId, verdict.crewId, names);
  if (!verdict.rule) {
    const category = names.categories[categoryId]?.name ?? same(categoryId);
    return {
      zh: `${place.zh}，「${category.zh}」的主管機關。`,
      en: `${place.en}, the usual department for ${category.en}.`,
    };
  }
  const reasons = joined(
    verdict.rule.when.map((condition) => reasonText(condition, names, categoryId)),
    '、',
    ', ',
  );
  const because = joined([reasons, ...(verdict.deadlines ? [deadlineText(verdict.deadlines)] : [])], '；', '; ');
  return {
    zh: `${place.zh}，規則 ${verdict.position}：${because.zh}。`,
    en: `${place.en}, rule ${verdict.position}: ${because.en}.`,
  };
};
