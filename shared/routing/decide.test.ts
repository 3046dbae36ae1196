import { expect, test } from 'vitest';
import { decide } from '#shared/routing/decide.ts';
import { explain } from '#shared/routing/explain.ts';
import type { Condition, Matter, Rule } from '#shared/routing/rule.ts';

const matter: Matter = {
  text: 'A Pothole in front of the school',
  categoryId: 'pothole',
  answers: { size: 'big' },
  districtId: 'lingya',
  roadClass: 'arterial',
  holiday: false,
  needs: [],
  weather: false,
  at: new Date('2026-11-24T15:00:00Z'),
  defaults: { departmentId: 'works', urgency: 'normal' },
};
const rule = (id: string, when: Condition[], departmentId = id): Rule => ({
  id,
  when,
  outcome: { departmentId },
  enabled: true,
});
const decided = (rules: Rule[], change: Partial<Matter> = {}) =>
  decide({ version: 1, rules }, { ...matter, ...change });

test('the first rule whose conditions all hold decides, even where a later one holds too', () => {
  const rules = [
    rule('never', [{ field: 'category', is: ['noise'] }]),
    rule('first', [{ field: 'category', is: ['pothole'] }]),
    rule('second', []),
  ];
  expect(decided(rules)).toMatchObject({ departmentId: 'first', position: 2, urgency: 'normal' });
});

test('without a rule the category decides', () => {
  expect(decided([])).toEqual({
    departmentId: 'works',
    urgency: 'normal',
    crewId: null,
    skills: [],
    deadlines: null,
    rule: null,
    position: null,
  });
});

test.each<[string, Condition, Partial<Matter>, boolean]>([
  ['an answer', { field: 'answer', question: 'size', is: ['big'] }, {}, true],
  ['an answer not given', { field: 'answer', question: 'depth', is: ['big'] }, {}, false],
  ['a district', { field: 'district', is: ['lingya'] }, {}, true],
  ['an unknown district', { field: 'district', is: ['lingya'] }, { districtId: null }, false],
  ['a road class', { field: 'roadClass', is: ['lane'] }, {}, false],
  ['words in any letter case and width', { field: 'words', any: ['ｓｃｈｏｏｌ'] }, {}, true],
  ['other words', { field: 'words', any: ['hospital'] }, {}, false],
  ['the hour in Taiwan', { field: 'hour', from: 23, to: 24 }, {}, true],
  ['a day of the week in Taiwan', { field: 'day', is: ['tue'] }, {}, true],
  ['a holiday, whichever weekday', { field: 'day', is: ['tue'] }, { holiday: true }, false],
  ['what the caller needs', { field: 'needs', any: ['wheelchair'] }, { needs: ['wheelchair'] }, true],
  ['other needs', { field: 'needs', any: ['wheelchair'] }, { needs: ['interpreter'] }, false],
  ['a weather notice', { field: 'weather', inForce: true }, { weather: true }, true],
  ['no weather notice', { field: 'weather', inForce: true }, {}, false],
  ['hours over midnight', { field: 'hour', from: 22, to: 6 }, {}, true],
  ['hours over midnight, by day', { field: 'hour', from: 22, to: 6 }, { at: new Date('2026-11-24T04:00:00Z') }, false],
])('%s', (_name, condition, change, holds) => {
  expect(decided([rule('it', [condition])], change).rule !== null).toBe(holds);
});

test('a decision explains itself in one sentence, department first', () => {
  const names = {
    departments: { works: { zh: '工務局', en: 'Public Works' } },
    crews: { 'works-road': { zh: '道路養護隊', en: 'Road Maintenance' } },
    districts: {},
    categories: {},
  };
  const verdict = decided([
    rule(
      'r',
      [
        { field: 'roadClass', is: ['arterial', 'street'] },
        { field: 'hour', from: 22, to: 6 },
      ],
      'works',
    ),
  ]);
  expect(explain(verdict, 'pothole', names)).toEqual({
    zh: '工務局，規則 1：在主要道路或街道、22至6時。',
    en: 'Public Works, rule 1: on an arterial road or a street, from 22:00 to 6:00.',
  });
  const changed = {
    crewId: 'works-road',
    deadlines: { calendar: 'clock', accept: 1, arrive: 4, update: 12, resolve: 72 },
  } as const;
  expect(explain({ ...verdict, ...changed }, 'pothole', names).en).toBe(
    'Public Works, Road Maintenance, rule 1: on an arterial road or a street, from 22:00 to 6:00; arrive within 4 hours.',
  );
  expect(explain(decided([]), 'pothole', names).en).toBe('Public Works, the usual department for pothole.');
});
