import type { DeadlineHours } from '#shared/deadlines.ts';
import { folded, type Holds, holds } from '#shared/routing/holds.ts';
import type { Condition, Matter, Outcome, Rule, RuleSet } from '#shared/routing/rule.ts';
import type { Skill } from '#shared/skills.ts';
import type { Urgency } from '#shared/urgency.ts';

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

type Row = { rule: Rule; position: number; tests: Holds[] };

/** The rows that can speak of a category, by category: most rules are about one of 52. */
const ready = new WeakMap<RuleSet, Map<string, Row[]>>();

const rowsFor = (ruleSet: RuleSet, categoryId: string): Row[] => {
  const known = ready.get(ruleSet) ?? new Map<string, Row[]>();
  ready.set(ruleSet, known);
  const made = known.get(categoryId);
  if (made) return made;
  const rows = ruleSet.rules.flatMap((rule, index) => {
    const speaks = rule.when.every((condition) => condition.field !== 'category' || condition.is.includes(categoryId));
    if (!rule.enabled || !speaks) return [];
    const tests = rule.when.filter(({ field }) => field !== 'category').map(holds);
    return [{ rule, position: index + 1, tests }];
  });
  known.set(categoryId, rows);
  return rows;
};

/** The first rule whose conditions all hold, else the defaults. Total and without side effects. A rule set is never changed. */
export const decide = (ruleSet: RuleSet, matter: Matter): Verdict => {
  const text = folded(matter.text);
  const row = rowsFor(ruleSet, matter.categoryId).find(({ tests }) => tests.every((test) => test(matter, text)));
  const outcome: Outcome = row?.rule.outcome ?? matter.defaults;
  return {
    departmentId: outcome.departmentId,
    urgency: outcome.urgency ?? matter.defaults.urgency,
    crewId: outcome.crewId ?? null,
    skills: outcome.skills ?? [],
    deadlines: outcome.deadlines ?? null,
    rule: row?.rule ?? null,
    position: row?.position ?? null,
  };
};

/** The first condition of the rule that the matter does not meet; none where it meets all. */
export const firstUnmet = (rule: Rule, matter: Matter): Condition | undefined => {
  const text = folded(matter.text);
  return rule.when.find((condition) => !holds(condition)(matter, text));
};
