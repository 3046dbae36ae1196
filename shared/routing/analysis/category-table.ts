import type { Category, IntakeQuestion } from '#shared/category.ts';
import type { Row } from '#shared/routing/analysis/cover.ts';
import { clauseOf, commonDomains, type Domains } from '#shared/routing/analysis/region.ts';
import type { City } from '#shared/routing/names.ts';
import type { Condition, Rule } from '#shared/routing/rule.ts';

/** The answers that a question offers; null where any text may be typed. */
export const optionsOf = (question: IntakeQuestion): string[] | null => {
  if (question.kind === 'yes-no') return ['yes', 'no'];
  return question.kind === 'choice' ? (question.options ?? []).map(({ id }) => id) : null;
};

const named = (rules: Rule[], questionId: string): string[] =>
  rules.flatMap(({ when }) =>
    when.flatMap((condition) =>
      condition.field === 'answer' && condition.question === questionId ? condition.is : [],
    ),
  );

// What no rule names, where a citizen's own words are the answer.
const otherText = '\0';

/** The values of the finite fields for the matters of one category. A question that it does not ask stays unanswered. */
const domainsOf = (category: Category, rules: Rule[], common: Record<string, readonly string[]>): Domains => {
  const answers = Object.fromEntries(
    category.questions.map((question) => [
      `answer ${question.id}`,
      [...new Set([...(optionsOf(question) ?? [...named(rules, question.id), otherText]), ''])],
    ]),
  );
  return (field) => common[field] ?? answers[field] ?? [''];
};

const speaksOf = (rule: Rule, categoryId: string): boolean =>
  rule.when.every((condition) => condition.field !== 'category' || condition.is.includes(categoryId));

/** The rules that are switched on, as they stand for the matters of one category. */
export type CategoryTable = { category: Category; domains: Domains; rows: (Row & { rule: Rule })[] };

/** One table for each category of the city. Rules that can speak of all have a row in each. */
export const categoryTables = (rules: Rule[], city: City): CategoryTable[] => {
  const common = commonDomains(city.districts.map(({ id }) => id));
  const rows = rules.flatMap((rule, index) => {
    if (!rule.enabled) return [];
    const clauses = rule.when
      .filter((condition): condition is Exclude<Condition, { field: 'category' }> => condition.field !== 'category')
      .map(clauseOf);
    return [{ rule, position: index + 1, clauses }];
  });
  return city.categories.map((category) => {
    const here = rows.filter(({ rule }) => speaksOf(rule, category.id));
    const domains = domainsOf(
      category,
      here.map(({ rule }) => rule),
      common,
    );
    return { category, domains, rows: here };
  });
};
