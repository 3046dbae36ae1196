import type { Category } from '#shared/category.ts';
import type { Need } from '#shared/citizens.ts';
import type { LocalText } from '#shared/language.ts';
import type { Verdict } from '#shared/routing/decide.ts';
import type { CalendarDay, Condition } from '#shared/routing/rule.ts';

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

const dayNames = {
  mon: { zh: '週一', en: 'Monday' },
  tue: { zh: '週二', en: 'Tuesday' },
  wed: { zh: '週三', en: 'Wednesday' },
  thu: { zh: '週四', en: 'Thursday' },
  fri: { zh: '週五', en: 'Friday' },
  sat: { zh: '週六', en: 'Saturday' },
  sun: { zh: '週日', en: 'Sunday' },
  holiday: { zh: '國定假日', en: 'holiday' },
} satisfies Record<CalendarDay, LocalText>;
const needNames = {
  'text relay': { zh: '文字轉接', en: 'text relay' },
  interpreter: { zh: '口譯', en: 'interpreter' },
  'large print': { zh: '大字', en: 'large print' },
  wheelchair: { zh: '輪椅', en: 'wheelchair' },
  'lives alone': { zh: '獨居', en: 'lives alone' },
} satisfies Record<Need, LocalText>;

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
    case 'day':
      return either(condition.is.map((day) => dayNames[day]));
    case 'needs':
      return either(condition.any.map((need) => needNames[need]));
    case 'weather':
      return condition.inForce
        ? { zh: '有天氣警報', en: 'weather notice in force' }
        : { zh: '無天氣警報', en: 'no weather notice' };
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
