import type { Condition, Matter, Outcome, Rule, RuleSet } from '#shared/routing/rule.ts';
import type { Urgency } from '#shared/urgency.ts';

const taiwanHour = (at: Date): number => (at.getUTCHours() + 8) % 24;

const withinHours = (hour: number, from: number, to: number): boolean =>
  from <= to ? hour >= from && hour < to : hour >= from || hour < to;

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** `text`: the matter's words, folded. */
const holds = (condition: Condition, matter: Matter, text: string): boolean => {
  switch (condition.field) {
    case 'category':
      return condition.is.includes(matter.categoryId);
    case 'answer':
      return condition.is.includes(matter.answers[condition.question] ?? '');
    case 'district':
      return matter.districtId !== null && condition.is.includes(matter.districtId);
    case 'roadClass':
      return matter.roadClass !== null && condition.is.includes(matter.roadClass);
    case 'words':
      return condition.any.some((word) => text.includes(folded(word)));
    case 'hour':
      return withinHours(taiwanHour(matter.at), condition.from, condition.to);
  }
};

/** What the table says of a matter. `rule` is null where only the category's defaults speak. */
export type Verdict = { departmentId: string; urgency: Urgency; rule: Rule | null; position: number | null };

/** The first rule whose conditions all hold, else the defaults. Total and without side effects. */
export const decide = (ruleSet: RuleSet, matter: Matter): Verdict => {
  const text = folded(matter.text);
  const index = ruleSet.rules.findIndex((rule) => rule.when.every((condition) => holds(condition, matter, text)));
  const rule = ruleSet.rules[index] ?? null;
  const outcome: Outcome = rule?.outcome ?? matter.defaults;
  return {
    departmentId: outcome.departmentId,
    urgency: outcome.urgency ?? matter.defaults.urgency,
    rule,
    position: rule ? index + 1 : null,
  };
};
