import type { DeadlineHours } from '#shared/deadlines.ts';
import type { CalendarDay, Condition, Matter, Outcome, Rule, RuleSet } from '#shared/routing/rule.ts';
import type { Skill } from '#shared/skills.ts';
import type { Urgency } from '#shared/urgency.ts';

const taiwanHour = (at: Date): number => (at.getUTCHours() + 8) % 24;

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

const taiwanDay = ({ at, holiday }: Matter): CalendarDay =>
  holiday ? 'holiday' : (weekdays[new Date(at.getTime() + 8 * 3_600_000).getUTCDay()] as CalendarDay);

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
    case 'day':
      return condition.is.includes(taiwanDay(matter));
    case 'needs':
      return condition.any.some((need) => matter.needs.includes(need));
    case 'weather':
      return condition.inForce === matter.weather;
  }
};

/** What the table says of a matter. `rule` is null where only the category's defaults speak. */
export type Verdict = {
  departmentId: string;
  crewId: string | null;
  urgency: Urgency;
  skills: Skill[];
  deadlines: DeadlineHours | null;
  rule: Rule | null;
  position: number | null;
};

/** The first rule whose conditions all hold, else the defaults. Total and without side effects. */
export const decide = (ruleSet: RuleSet, matter: Matter): Verdict => {
  const text = folded(matter.text);
  const index = ruleSet.rules.findIndex(
    (rule) => rule.enabled && rule.when.every((condition) => holds(condition, matter, text)),
  );
  const rule = ruleSet.rules[index] ?? null;
  const outcome: Outcome = rule?.outcome ?? matter.defaults;
  return {
    departmentId: outcome.departmentId,
    urgency: outcome.urgency ?? matter.defaults.urgency,
    crewId: outcome.crewId ?? null,
    skills: outcome.skills ?? [],
    deadlines: outcome.deadlines ?? null,
    rule,
    position: rule ? index + 1 : null,
  };
};
