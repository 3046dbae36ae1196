import type { LocalText } from '#shared/language.ts';
import { optionsOf } from '#shared/routing/analysis/category-table.ts';
import type { Finding } from '#shared/routing/analysis/finding.ts';
import { categoriesOf } from '#shared/routing/condition-text.ts';
import type { City } from '#shared/routing/names.ts';
import type { Condition, Rule } from '#shared/routing/rule.ts';

const missing = (zh: string, en: string, ids: string[], known: { id: string }[]): LocalText[] =>
  ids
    .filter((id) => !known.some((thing) => thing.id === id))
    .map((id) => ({ zh: `沒有這個${zh}：${id}`, en: `there is no ${en} ${id}` }));

type Answer = Extract<Condition, { field: 'answer' }>;

const goneAnswers = ({ question, is }: Answer, about: string[], city: City): LocalText[] => {
  const asked = city.categories
    .filter(({ id }) => about.length === 0 || about.includes(id))
    .flatMap(({ questions }) => questions.filter(({ id }) => id === question));
  if (asked.length === 0) return [{ zh: `沒有這個問題：${question}`, en: `no category of the rule asks ${question}` }];
  const options = asked.map(optionsOf);
  if (options.includes(null)) return [];
  return missing(
    `答案（${question}）`,
    `answer to ${question} named`,
    is,
    options.flatMap((ids) => (ids ?? []).map((id) => ({ id }))),
  );
};

const goneCrew = ({ crewId, departmentId }: Rule['outcome'], city: City): LocalText[] => {
  if (!crewId) return [];
  const crew = city.crews.find(({ id }) => id === crewId);
  if (!crew) return [{ zh: `沒有這個隊：${crewId}`, en: `there is no crew ${crewId}` }];
  return crew.departmentId === departmentId
    ? []
    : [{ zh: `${crew.name.zh}不屬於這個局處`, en: `${crew.name.en} is a crew of another department` }];
};

/** What the rule names and the city does not have. Also told of a rule that is switched off. */
export const goneFrom = (rule: Rule, city: City): LocalText[] => {
  const about = categoriesOf(rule.when);
  return [
    ...missing('局處', 'department', [rule.outcome.departmentId], city.departments),
    ...goneCrew(rule.outcome, city),
    ...rule.when.flatMap((condition) => {
      if (condition.field === 'category') return missing('類別', 'category', condition.is, city.categories);
      if (condition.field === 'district') return missing('行政區', 'district', condition.is, city.districts);
      return condition.field === 'answer' ? goneAnswers(condition, about, city) : [];
    }),
  ];
};

/** One finding for each thing that a rule names and the city does not have. */
export const goneFindings = (rules: Rule[], city: City): Finding[] =>
  rules.flatMap((rule, index) =>
    goneFrom(rule, city).map(
      (what): Finding => ({
        kind: 'gone',
        ruleId: rule.id,
        position: index + 1,
        categoryId: null,
        others: [],
        text: { zh: `規則 ${index + 1}：${what.zh}。`, en: `Rule ${index + 1}: ${what.en}.` },
      }),
    ),
  );
