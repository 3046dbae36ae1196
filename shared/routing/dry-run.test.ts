import { expect, test } from 'vitest';
import { compareTables, comparisonText, mergeComparisons, noComparison, type Sample } from '#shared/routing/dry-run.ts';
import { type Names, namesOf } from '#shared/routing/names.ts';
import type { Matter, Outcome, RoadClass, Rule, RuleSet } from '#shared/routing/rule.ts';
import { traceMatter } from '#shared/routing/trace.ts';

const matter = (roadClass: RoadClass): Matter => ({
  text: 'a hole',
  categoryId: 'pothole',
  answers: {},
  districtId: null,
  roadClass,
  at: new Date('2026-11-24T04:00:00Z'),
  holiday: false,
  needs: [],
  weather: false,
  defaults: { departmentId: 'works', urgency: 'normal' },
});
const samples: Sample[] = [
  { key: '1', matter: matter('arterial'), atLeast: 'low' },
  { key: '2', matter: matter('lane'), atLeast: 'low' },
  { key: '3', matter: matter('street'), atLeast: 'low' },
  { key: '4', matter: matter('lane'), atLeast: 'urgent' },
];
const on = (id: string, roadClass: RoadClass, outcome: Outcome, enabled = true): Rule => ({
  id,
  when: [
    { field: 'category', is: ['pothole'] },
    { field: 'roadClass', is: [roadClass] },
  ],
  outcome,
  enabled,
});
const before: RuleSet = { version: 1, rules: [] };
const after: RuleSet = {
  version: 2,
  rules: [
    on('a', 'arterial', { departmentId: 'transport' }),
    on('b', 'lane', { departmentId: 'works', urgency: 'urgent' }),
    on('c', 'street', { departmentId: 'works', skills: ['roads'] }),
  ],
};
const normal = { departmentId: 'works', crewId: null, urgency: 'normal' as const };

test('a comparison counts what goes elsewhere, and leaves alone what is as urgent by its answers anyway', () => {
  expect(compareTables(before, after, samples)).toEqual({
    total: 4,
    otherwise: 1,
    moves: [
      { from: normal, to: { ...normal, departmentId: 'transport' }, count: 1, examples: ['1'] },
      { from: normal, to: { ...normal, urgency: 'urgent' }, count: 1, examples: ['2'] },
    ],
  });
});

test('it says so in one sentence', () => {
  expect(comparisonText(compareTables(before, after, samples)).en).toBe(
    'Of 4 tickets, 1 would go to another department, 1 would change in urgency, 1 would change in skills or deadlines.',
  );
  expect(comparisonText(compareTables(after, after, samples)).en).toBe('Nothing would change for 4 tickets.');
});

test('chunk by chunk gives the same as all at once', () => {
  const byChunks = samples
    .map((sample) => compareTables(before, after, [sample]))
    .reduce(mergeComparisons, noComparison);
  expect(byChunks).toEqual(compareTables(before, after, samples));
});

test('a trace says which rule decided, and of the earlier ones which condition was not met', () => {
  const names: Names = namesOf({ departments: [], crews: [], districts: [], categories: [] });
  const off = on('off', 'lane', { departmentId: 'fire' }, false);
  const other: Rule = { ...off, id: 'other', when: [{ field: 'category', is: ['noise'] }] };
  const trace = traceMatter({ version: 3, rules: [other, off, ...after.rules] }, matter('lane'), names);
  expect(trace.verdict.rule?.id).toBe('b');
  expect(trace.sentence.en).toBe('works, rule 4: pothole, on a lane.');
  expect(trace.earlier.map(({ ruleId, why }) => [ruleId, why.en])).toEqual([
    ['off', 'Rule 2 is off.'],
    ['a', 'Rule 3 does not match: on an arterial road.'],
  ]);
});
