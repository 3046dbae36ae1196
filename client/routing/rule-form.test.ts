import { expect, test } from 'vitest';
import { checkRule, emptyCondition, formOf } from '#client/routing/rule-form.ts';
import type { Rule } from '#shared/routing/rule.ts';

const rule: Rule = {
  id: 'r-1',
  when: [
    { field: 'category', is: ['pothole'] },
    { field: 'words', any: ['hole'] },
  ],
  outcome: {
    departmentId: 'works',
    crewId: 'works-road',
    urgency: 'urgent',
    skills: ['roads'],
    deadlines: { calendar: 'clock', accept: 1, arrive: 4, update: 8, resolve: 24 },
  },
  enabled: false,
};

test('a rule that is opened and saved is the same rule', () => {
  const { id: _, ...typed } = rule;
  expect(checkRule(formOf(rule), false)).toEqual({ rule: typed });
});

test('a condition without a value, a missing department and a deadline that is no number are named', () => {
  const form = formOf(rule);
  expect(checkRule({ ...form, when: [...form.when, emptyCondition('district')] }, true)).toEqual({
    wrong: 'condition',
    at: 2,
  });
  expect(checkRule({ ...form, when: [{ field: 'words', any: [' '] }] }, true)).toEqual({ wrong: 'condition', at: 0 });
  expect(checkRule({ ...form, departmentId: null }, true)).toMatchObject({ wrong: 'department' });
  expect(checkRule({ ...form, hours: { ...form.hours, update: 'soon' } }, true)).toMatchObject({ wrong: 'deadlines' });
  expect(checkRule({ ...form, hours: { ...form.hours, resolve: '' } }, true)).toMatchObject({ wrong: 'deadlines' });
});
