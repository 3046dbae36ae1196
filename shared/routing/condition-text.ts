import type { LocalText } from '#shared/language.ts';
import { dayNames, either, joined, type Names, needNames, roadNames, same, yesNo } from '#shared/routing/names.ts';
import type { Condition } from '#shared/routing/rule.ts';

type Answer = Extract<Condition, { field: 'answer' }>;

/** An answer is named by the first of the categories that asks the question. */
const answerText = (condition: Answer, names: Names, categoryIds: string[]): LocalText => {
  const question = categoryIds
    .flatMap((id) => names.categories[id]?.questions ?? [])
    .find(({ id }) => id === condition.question);
  const label = question?.label ?? same(condition.question);
  const answers = condition.is.map(
    (answer) => question?.options?.find(({ id }) => id === answer)?.label ?? yesNo[answer] ?? same(answer),
  );
  return joined([label, either(answers)], '：', ' ');
};

const oclock = (hour: number): string => `${hour}:00`;

const enoughWords = 2;

/** A rule may know a word in many ways: two of the reader's own language are enough to recognize it. */
const wordsText = (any: string[]): LocalText => {
  const chinese = any.filter((word) => /\p{Script=Han}/u.test(word));
  const others = any.filter((word) => !chinese.includes(word));
  const [zh, en] = [chinese, others].map((own) => (own.length > 0 ? own : any)) as [string[], string[]];
  const more = (own: string[]): number => own.length - enoughWords;
  return {
    zh: `提到${zh.slice(0, enoughWords).join('或')}${more(zh) > 0 ? `等${zh.length}詞` : ''}`,
    en: `says ${en.slice(0, enoughWords).join(' or ')}${more(en) > 0 ? `, ${more(en)} more` : ''}`,
  };
};

/** One condition in words. `categoryIds`: the categories that the rule is about. */
export const conditionText = (condition: Condition, names: Names, categoryIds: string[]): LocalText => {
  switch (condition.field) {
    case 'category':
      return either(condition.is.map((id) => names.categories[id]?.name ?? same(id)));
    case 'answer':
      return answerText(condition, names, categoryIds);
    case 'district': {
      const districts = either(condition.is.map((id) => names.districts[id] ?? same(id)));
      return { zh: districts.zh, en: `in ${districts.en}` };
    }
    case 'roadClass': {
      const roads = either(condition.is.map((roadClass) => roadNames[roadClass]));
      return { zh: `在${roads.zh}`, en: `on ${roads.en}` };
    }
    case 'words':
      return wordsText(condition.any);
    case 'hour':
      return {
        zh: `${condition.from}至${condition.to}時`,
        en: `from ${oclock(condition.from)} to ${oclock(condition.to)}`,
      };
    case 'day': {
      const days = either(condition.is.map((day) => dayNames[day]));
      return { zh: days.zh, en: `on ${days.en}` };
    }
    case 'needs': {
      const needs = either(condition.any.map((need) => needNames[need]));
      return { zh: `來電者需求：${needs.zh}`, en: `caller needs: ${needs.en}` };
    }
    case 'weather':
      return condition.inForce
        ? { zh: '有天氣警報', en: 'weather notice in force' }
        : { zh: '無天氣警報', en: 'no weather notice' };
  }
};

/** The categories that a rule is about; none where it is about all. */
export const categoriesOf = (when: Condition[]): string[] =>
  when.flatMap((condition) => (condition.field === 'category' ? condition.is : []));
