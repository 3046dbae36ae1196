import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '#shared/routing/analyse.ts';
import { decide, firstUnmet } from '#shared/routing/decide.ts';
import type { Condition, Rule } from '#shared/routing/rule.ts';
import { allMatters, smallCity, smallTables } from '#shared/routing/testing/small-city.ts';

const rule = (id: string, when: Condition[], departmentId = 'works', enabled = true): Rule => ({
  id,
  when,
  outcome: { departmentId },
  enabled,
});
const found = (rules: Rule[]) =>
  analyse(rules, smallCity)
    .filter(({ kind }) => kind !== 'homeless')
    .map(({ kind, ruleId, others }) => [kind, ruleId, others.join(' ')]);
const hole: Condition = { field: 'category', is: ['hole'] };
const lamp: Condition = { field: 'category', is: ['lamp'] };
const wet = (...is: string[]): Condition => ({ field: 'answer', question: 'wet', is });
const says = (...any: string[]): Condition => ({ field: 'words', any });

describe('on small tables the analysis agrees with trying every matter', () => {
  test('on which rules never match', () => {
    fc.assert(
      fc.property(smallTables, (rules) => {
        const ruleSet = { version: 1, rules };
        const matched = new Set(allMatters.map((matter) => decide(ruleSet, matter).rule?.id));
        const never = rules.filter(({ id, enabled }) => enabled && !matched.has(id)).map(({ id }) => id);
        const said = analyse(rules, smallCity).filter(
          ({ kind, text }) => kind === 'hidden' || kind === 'impossible' || text.en.includes('same conditions'),
        );
        expect(said.map(({ ruleId }) => ruleId)).toEqual(never);
      }),
      { numRuns: 300 },
    );
  });

  test('on the rules that hide a rule: without the others it never matches either', () => {
    fc.assert(
      fc.property(smallTables, (rules) => {
        for (const { kind, ruleId, others } of analyse(rules, smallCity)) {
          if (kind !== 'hidden') continue;
          const few = rules.filter(({ id }) => id === ruleId || others.includes(id));
          const ruleSet = { version: 1, rules: few };
          expect(allMatters.some((matter) => decide(ruleSet, matter).rule?.id === ruleId)).toBe(false);
        }
      }),
    );
  });

  test('on which rules cross: some matter meets both, and each is met without the other', () => {
    fc.assert(
      fc.property(smallTables, (rules) => {
        for (const { kind, ruleId, others, text } of analyse(rules, smallCity)) {
          if (kind !== 'contradicts' || text.en.includes('same conditions')) continue;
          const [one, other] = [ruleId, others[0]].map((id) => rules.find((each) => each.id === id) as Rule);
          const met = new Set(
            allMatters.map((matter) => [one, other].map((each) => !firstUnmet(each as Rule, matter)).join(' ')),
          );
          expect([...met]).toEqual(expect.arrayContaining(['true true', 'true false', 'false true']));
        }
      }),
    );
  });

  test('on which category has no home', () => {
    fc.assert(
      fc.property(smallTables, (rules) => {
        const ruleSet = { version: 1, rules };
        const homeless = allMatters.some((matter) => decide(ruleSet, matter).departmentId === 'gone');
        expect(analyse(rules, smallCity).some(({ kind }) => kind === 'homeless')).toBe(homeless);
      }),
    );
  });
});

test('a rule after one that takes all, and one that two together leave nothing to', () => {
  expect(found([rule('a', [hole]), rule('b', [hole, wet('yes')])])).toEqual([['hidden', 'b', 'a']]);
  const weather = (inForce: boolean): Condition => ({ field: 'weather', inForce });
  const both = [rule('a', [lamp, weather(true)]), rule('b', [lamp, weather(false)]), rule('c', [lamp, says('a')])];
  expect(found(both)).toEqual([['hidden', 'c', 'a b']]);
});

test('a word inside another word hides it, in any letter case', () => {
  expect(found([rule('a', [hole, says('Lamp')]), rule('b', [hole, says('street LAMP')])])).toEqual([
    ['hidden', 'b', 'a'],
  ]);
  expect(found([rule('a', [hole, says('street lamp')]), rule('b', [hole, says('lamp')])])).toEqual([]);
});

test('conditions that cannot hold together, and hours that are none', () => {
  expect(found([rule('a', [hole, lamp]), rule('b', [{ field: 'hour', from: 8, to: 8 }])])).toEqual([
    ['impossible', 'a', ''],
    ['impossible', 'b', ''],
  ]);
});

test('two rules with the same conditions and different outcomes, and two that cross', () => {
  expect(found([rule('a', [hole, wet('yes', 'no')]), rule('b', [wet('no', 'yes'), hole], 'fire')])).toEqual([
    ['contradicts', 'b', 'a'],
  ]);
  expect(
    found([rule('a', [hole, wet('yes')]), rule('b', [hole, { field: 'weather', inForce: true }], 'fire')]),
  ).toEqual([['contradicts', 'b', 'a']]);
});

test('what the city no longer has is named, also where the rule is off', () => {
  const gone: Rule = {
    ...rule('a', [{ field: 'category', is: ['hole', 'moon'] }, wet('maybe')], 'lost', false),
    outcome: { departmentId: 'lost', crewId: 'lost-crew' },
  };
  const south: Condition = { field: 'district', is: ['south'] };
  const unasked: Condition = { field: 'answer', question: 'deep', is: ['yes'] };
  expect(analyse([gone, rule('b', [lamp, south, unasked])], smallCity).map(({ text }) => text.en)).toEqual([
    'Rule 1: there is no department lost.',
    'Rule 1: there is no crew lost-crew.',
    'Rule 1: there is no category moon.',
    'Rule 1: there is no answer to wet named maybe.',
    'Rule 2: there is no district south.',
    'Rule 2: no category of the rule asks deep.',
    'lamp has no home: there is no department gone, and the rules do not take all of it.',
  ]);
});

test('a rule that is off hides nothing and is not told to be hidden', () => {
  expect(found([rule('a', [hole], 'works', false), rule('b', [hole]), rule('c', [hole], 'fire', false)])).toEqual([]);
});

test('a thousand rules are analysed in less than two seconds', () => {
  const rules = Array.from({ length: 1000 }, (_, index) =>
    rule(
      `r${index}`,
      [
        { field: 'category', is: [index % 2 ? 'hole' : 'lamp'] },
        says(`word ${index}`, `sign ${index}`),
        { field: 'hour', from: index % 24, to: (index + 9) % 24 },
      ],
      index % 3 ? 'works' : 'fire',
    ),
  );
  const started = performance.now();
  expect(found(rules)).toContainEqual(['hidden', 'r933', 'r93']);
  expect(performance.now() - started).toBeLessThan(2000);
});
