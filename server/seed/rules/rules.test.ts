import { describe, expect, it } from 'vitest';
import { categories } from '#server/seed/categories/categories.ts';
import { departments } from '#server/seed/departments.ts';
import { districts } from '#server/seed/districts/districts.ts';
import { rules } from '#server/seed/rules/rules.ts';
import { decide } from '#shared/routing/decide.ts';
import {
  type Condition,
  calendarDays,
  conditionSchema,
  type Matter,
  type Rule,
  ruleSchema,
} from '#shared/routing/rule.ts';
import { moreUrgent } from '#shared/urgency.ts';

const han = /\p{Script=Han}/u;
const ruleSet = { version: 1, rules };
const categoryIds = categories.map(({ id }) => id);

const named = (rule: Rule): string[] =>
  rule.when.flatMap((condition) => (condition.field === 'category' ? condition.is : []));

const question = (categoryId: string, id: string) =>
  categories.find((category) => category.id === categoryId)?.questions.find((asked) => asked.id === id);

const optionIds = (categoryId: string, id: string): string[] => {
  const asked = question(categoryId, id);
  return asked?.kind === 'yes-no' ? ['yes', 'no'] : (asked?.options ?? []).map((option) => option.id);
};

/** What a condition can be met by, each as the change that it makes to a matter. The first hour stands for all. */
const ways = (condition: Condition): { value: string; change: (matter: Matter) => Matter }[] => {
  switch (condition.field) {
    case 'category':
      return condition.is.map((categoryId) => ({ value: categoryId, change: (matter) => ({ ...matter, categoryId }) }));
    case 'answer':
      return condition.is.map((given) => ({
        value: given,
        change: (matter) => ({ ...matter, answers: { ...matter.answers, [condition.question]: given } }),
      }));
    case 'district':
      return condition.is.map((districtId) => ({ value: districtId, change: (matter) => ({ ...matter, districtId }) }));
    case 'roadClass':
      return condition.is.map((roadClass) => ({ value: roadClass, change: (matter) => ({ ...matter, roadClass }) }));
    case 'words':
      return condition.any.map((text) => ({ value: text, change: (matter) => ({ ...matter, text }) }));
    case 'hour':
      return [
        {
          value: String(condition.from),
          change: (matter) => ({ ...matter, at: new Date(Date.UTC(2026, 2, 2, condition.from - 8)) }),
        },
      ];
    case 'day':
      return condition.is.map((day) => ({
        value: day,
        // 2 March 2026 is a Monday.
        change: (matter) => ({
          ...matter,
          holiday: day === 'holiday',
          at: new Date(Date.UTC(2026, 2, 2 + Math.max(0, calendarDays.indexOf(day)), matter.at.getUTCHours())),
        }),
      }));
    case 'needs':
      return condition.any.map((need) => ({ value: need, change: (matter) => ({ ...matter, needs: [need] }) }));
    case 'weather':
      return [{ value: String(condition.inForce), change: (matter) => ({ ...matter, weather: condition.inForce }) }];
  }
};

/** The values of a rule that no matter can reach, because earlier rules take them all. */
const unreachable = (rule: Rule): string[] => {
  const noon: Matter = {
    text: '',
    categoryId: 'none',
    answers: {},
    districtId: null,
    roadClass: null,
    holiday: false,
    needs: [],
    weather: false,
    at: new Date('2026-03-02T04:00:00Z'),
    defaults: { departmentId: 'research', urgency: 'low' },
  };
  const choices = rule.when.map((condition, index) =>
    ways(condition).map((way) => ({ ...way, value: `${index} ${way.value}` })),
  );
  let matters = [{ matter: noon, values: [] as string[] }];
  for (const options of choices) {
    matters = matters.flatMap(({ matter, values }) =>
      options.map(({ value, change }) => ({ matter: change(matter), values: [...values, value] })),
    );
  }
  const reached = new Set(
    matters.filter(({ matter }) => decide(ruleSet, matter).rule === rule).flatMap(({ values }) => values),
  );
  return choices.flatMap((options) => options.map(({ value }) => value)).filter((value) => !reached.has(value));
};

describe('the routing rules', () => {
  it('are many, numbered in the order in which they are read', () => {
    expect(rules.length).toBeGreaterThanOrEqual(70);
    expect(rules.map(({ id }) => id)).toEqual(rules.map((_, index) => `r-${String(index + 1).padStart(3, '0')}`));
  });

  it('use each kind of condition', () => {
    const used = new Set(rules.flatMap(({ when }) => when.map(({ field }) => field)));
    expect([...used].sort()).toEqual(conditionSchema.options.map((option) => option.shape.field.value).sort());
  });

  it('and the categories together send work to each of the 31 departments', () => {
    const reached = new Set([...categories.map((c) => c.departmentId), ...rules.map((r) => r.outcome.departmentId)]);
    expect([...reached].sort()).toEqual(departments.map(({ id }) => id).sort());
  });

  it.each(rules)('$id refers only to what exists', (rule) => {
    expect(ruleSchema.parse(rule)).toEqual(rule);
    expect(departments.map(({ id }) => id)).toContain(rule.outcome.departmentId);
    expect(rule.when.length).toBeGreaterThanOrEqual(1);
    for (const condition of rule.when) {
      if (condition.field === 'category') for (const id of condition.is) expect(categoryIds).toContain(id);
      if (condition.field === 'district')
        for (const id of condition.is) expect(districts.map((d) => d.id)).toContain(id);
      if (condition.field === 'answer') {
        expect(named(rule).length).toBeGreaterThanOrEqual(1);
        for (const categoryId of named(rule)) {
          for (const id of condition.is) expect(optionIds(categoryId, condition.question)).toContain(id);
        }
      }
    }
  });

  it.each(rules)('$id listens in both languages, the Chinese words first', ({ when }) => {
    for (const condition of when) {
      if (condition.field !== 'words') continue;
      const zh = condition.any.filter((word) => han.test(word) || word === 'youbike');
      const en = condition.any.slice(zh.length);
      expect(condition.any.slice(0, zh.length)).toEqual(zh);
      expect(zh.length).toBeGreaterThanOrEqual(2);
      expect(en.length).toBeGreaterThanOrEqual(2);
      expect(new Set(condition.any).size).toBe(condition.any.length);
      for (const word of condition.any) expect(word).toBe(word.trim().toLowerCase());
    }
  });

  it.each(rules)('$id is not less urgent than the answers that it is about', (rule) => {
    const { urgency } = rule.outcome;
    for (const condition of rule.when) {
      if (condition.field !== 'answer' || !urgency) continue;
      for (const categoryId of named(rule)) {
        for (const id of condition.is) {
          const asked = question(categoryId, condition.question)?.triage?.[id] ?? urgency;
          expect(moreUrgent(urgency, asked)).toBe(urgency);
        }
      }
    }
  });

  it.each(rules)('$id can be reached by each of its values', (rule) => {
    expect(unreachable(rule)).toEqual([]);
  });
});
