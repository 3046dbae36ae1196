import { DmnModdle } from 'dmn-moddle';
import fc from 'fast-check';
import { parseUnaryTests, unaryTest } from 'feelin';
import { expect, test } from 'vitest';
import { readDmn } from '#server/routing/dmn/read-dmn.ts';
import { writeDmn } from '#server/routing/dmn/write-dmn.ts';
import { categories } from '#server/seed/categories/categories.ts';
import { crews } from '#server/seed/crews.ts';
import { departments } from '#server/seed/departments.ts';
import { districts } from '#server/seed/districts/districts.ts';
import { rules as cityRules } from '#server/seed/rules/rules.ts';
import type { Rule } from '#shared/routing/rule.ts';
import { exchangeCity, exchangedRules } from '#shared/routing/testing/exchanged-rules.ts';

const rule: Rule = {
  id: 'a',
  when: [
    { field: 'words', any: ['say "no"', 'hole'] },
    { field: 'hour', from: 22, to: 6 },
  ],
  outcome: { departmentId: 'works', deadlines: { calendar: 'clock', accept: 1, update: 2, resolve: 3 } },
  enabled: false,
};
const said = async (xml: string): Promise<string[]> => {
  const read = await readDmn(xml, exchangeCity);
  return 'faults' in read ? read.faults.map(({ text }) => text.en) : ['taken'];
};

test('what was exported comes back the same, whatever is in its words', async () => {
  await fc.assert(
    fc.asyncProperty(exchangedRules, async (rules) => {
      expect(await readDmn(await writeDmn(rules), exchangeCity)).toEqual({ rules });
    }),
    { numRuns: 200 },
  );
});

test("the city's own table comes back the same, and a DMN parser reads it without a warning as a table of first hits", async () => {
  const xml = await writeDmn(cityRules);
  expect(await readDmn(xml, { departments, districts, categories, crews })).toEqual({ rules: cityRules });
  expect(xml).toContain('xmlns:dmn="https://www.omg.org/spec/DMN/20191111/MODEL/"');
  const { rootElement, warnings } = await new DmnModdle().fromXML(xml, 'dmn:Definitions');
  expect(warnings).toEqual([]);
  expect(rootElement).toMatchObject({ drgElement: [{ decisionLogic: { hitPolicy: 'FIRST' } }] });
});

test('each cell is a unary test that a FEEL parser reads', async () => {
  const xml = await writeDmn([...cityRules, rule]);
  const { rootElement } = await new DmnModdle().fromXML(xml, 'dmn:Definitions');
  const [decision] = rootElement.drgElement as { decisionLogic: { rule: { inputEntry: { text: string }[] }[] } }[];
  const cells = new Set(decision?.decisionLogic.rule.flatMap(({ inputEntry }) => inputEntry.map(({ text }) => text)));
  expect(cells.size).toBeGreaterThan(100);
  for (const cell of cells) expect(String(parseUnaryTests(cell, {}, undefined)), cell).not.toContain('⚠');
});

test.each<[string, unknown, boolean]>([
  ['contains(?, "say \\"no\\"") or contains(?, "hole")', 'they say "no" twice', true],
  ['>= 22, < 6', 23, true],
  ['>= 22, < 6', 7, false],
  ['[8..18)', 18, false],
  ['list contains(?, "wheelchair")', ['wheelchair'], true],
  ['"yes", "no"', 'no', true],
  ['-', 'anything', true],
])('FEEL evaluates %s of %j as we do', (cell, value, holds) => {
  const result = unaryTest(cell, { '?': value }) as unknown;
  expect((result as { value?: unknown })?.value ?? result).toBe(holds);
});

test('of a table that is half wrong nothing is taken, and each bad rule is named', async () => {
  const xml = await writeDmn([rule, { ...rule, id: 'b' }, { ...rule, id: 'c', outcome: { departmentId: 'lost' } }]);
  const half = xml.replace('&gt;= 22, &lt; 6', 'at night').replace('>"works"<', '>works<');
  expect(half).not.toBe(xml);
  const [first, ...more] = await said(half);
  expect(first).toMatch(/^Rule 1: /);
  expect(more).toEqual(['Rule 3: there is no department lost.']);
});

test('XML that is cut off, entities and other files are refused in one sentence with the place', async () => {
  const xml = await writeDmn([rule]);
  expect(await said(xml.slice(0, 900))).toEqual([
    expect.stringMatching(/^This is no proper DMN file: line \d+, column \d+\.$/),
  ]);
  const entity = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
  expect(await said(xml.replace('<dmn:definitions', `${entity}<dmn:definitions`))).toEqual([
    expect.stringMatching(/^This is no proper DMN file: line 2, column \d+\.$/),
  ]);
  expect(await said(xml.replace('hitPolicy="FIRST"', 'hitPolicy="COLLECT"'))).toEqual([
    'The decision table must have the hit policy FIRST.',
  ]);
  expect(await said('x'.repeat(5_000_001))).toEqual(['The file is too large: at most 5 MB.']);
});
