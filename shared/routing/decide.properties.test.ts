import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide, firstUnmet } from '#shared/routing/decide.ts';
import { type Matter, ruleSchema } from '#shared/routing/rule.ts';
import { allMatters, smallTables } from '#shared/routing/testing/small-city.ts';

const matters: fc.Arbitrary<Matter> = fc.constantFrom(...allMatters);

test('the first rule that is on and whose conditions all hold decides, and without one the defaults do', () => {
  fc.assert(
    fc.property(smallTables, matters, (rules, matter) => {
      const verdict = decide({ version: 1, rules }, matter);
      const first = rules.findIndex((rule) => rule.enabled && !firstUnmet(rule, matter));
      expect(verdict.position).toBe(first < 0 ? null : first + 1);
      expect(verdict.departmentId).toBe((rules[first]?.outcome ?? matter.defaults).departmentId);
    }),
  );
});

test('every text, answer and moment is decided', () => {
  fc.assert(
    fc.property(
      smallTables,
      matters,
      fc.string({ unit: 'binary' }),
      fc.date({ noInvalidDate: true }),
      (rules, matter, text, at) => {
        const verdict = decide({ version: 1, rules }, { ...matter, text, answers: { wet: text }, at });
        expect(['works', 'fire', 'gone']).toContain(verdict.departmentId);
      },
    ),
  );
});

test('replayed with the rules of its version, read again from where they are kept, a decision is the same', () => {
  fc.assert(
    fc.property(smallTables, matters, (rules, matter) => {
      const kept = JSON.parse(JSON.stringify({ rules, matter }));
      const again = { ...kept.matter, at: new Date(kept.matter.at) };
      const ruleSet = { version: 1, rules: ruleSchema.array().parse(kept.rules) };
      expect(decide(ruleSet, again)).toEqual(decide({ version: 1, rules }, matter));
    }),
  );
});

test('what looks like a regular expression meant to hang is only text', () => {
  const evil = '(a+)+$';
  const rules = [
    { id: 'evil', when: [{ field: 'words' as const, any: [evil] }], outcome: { departmentId: 'fire' }, enabled: true },
  ];
  const matter = { ...(allMatters[0] as Matter), text: `${'a'.repeat(100_000)}!` };
  const started = performance.now();
  expect(decide({ version: 1, rules }, matter).rule).toBeNull();
  expect(decide({ version: 1, rules }, { ...matter, text: `it says (A+)+$ there` }).rule?.id).toBe('evil');
  expect(performance.now() - started).toBeLessThan(1000);
});
