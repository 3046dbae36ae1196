import type { Category } from '#shared/category.ts';
import type { LocalText } from '#shared/language.ts';
import type { Verdict } from '#shared/routing/decide.ts';
import type { Condition } from '#shared/routing/rule.ts';

/** The names that a sentence is made with. */
export type Names = {
  departments: Record<string, LocalText>;
  districts: Record<string, LocalText>;
  categories: Record<string, Category>;
};

const both = (texts: LocalText[], zhJoin: string, enJoin: string): LocalText => ({
  zh: texts.map((text) => text.zh).join(zhJoin),
  en: texts.map((text) => text.en).join(enJoin),
});

const either = (texts: LocalText[]): LocalText => both(texts, '或', ' or ');
const same = (word: string): LocalText => ({ zh: word, en: word });
const yesNo: Record<string, LocalText> = { yes: { zh: '是', en: 'yes' }, no: { zh: '否', en: 'no' } };
const roadClassNames = {
  arterial: { zh: '主要道路', en: 'main road' },
  street: { zh: '街道', en: 'street' },
  lane: { zh: '巷弄', en: 'lane' },
} satisfies Record<string, LocalText>;

const answerText = (condition: Extract<Condition, { field: 'answer' }>, category: Category | undefined): LocalText => {
  const question = category?.questions.find(({ id }) => id === condition.question);
  const label = question?.label ?? same(condition.question);
  const answers = condition.is.map(
    (answer) => question?.options?.find(({ id }) => id === answer)?.label ?? yesNo[answer] ?? same(answer),
  );
  return both([label, either(answers)], '：', ' ');
};

const conditionText = (condition: Condition, names: Names, categoryId: string): LocalText => {
  switch (condition.field) {
    case 'category':
      return names.categories[categoryId]?.name ?? same(categoryId);
    case 'answer':
      return answerText(condition, names.categories[categoryId]);
    case 'district':
      return either(condition.is.map((id) => names.districts[id] ?? same(id)));
    case 'roadClass':
      return either(condition.is.map((roadClass) => roadClassNames[roadClass]));
    case 'words':
      return { zh: `提到${condition.any.slice(0, 2).join('或')}`, en: `says ${condition.any.slice(-2).join(' or ')}` };
    case 'hour':
      return { zh: `${condition.from}至${condition.to}時`, en: `from ${condition.from} to ${condition.to} o'clock` };
  }
};

/** Why it goes where it goes, in one sentence that can be read to a colleague: department first, then the rule. */
export const explain = (verdict: Verdict, categoryId: string, names: Names): LocalText => {
  const department = names.departments[verdict.departmentId] ?? same(verdict.departmentId);
  const category = names.categories[categoryId]?.name ?? same(categoryId);
  if (!verdict.rule) {
    return {
      zh: `${department.zh}，「${category.zh}」的主管機關。`,
      en: `${department.en}, the usual department for ${category.en}.`,
    };
  }
  const because = both(
    verdict.rule.when.map((condition) => conditionText(condition, names, categoryId)),
    '、',
    ', ',
  );
  return {
    zh: `${department.zh}，規則 ${verdict.position}：${because.zh}。`,
    en: `${department.en}, rule ${verdict.position}: ${because.en}.`,
  };
};
