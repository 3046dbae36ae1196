import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportJson, importJson, maxFile, rulesJsonSchema } from '#shared/routing/exchange-json.ts';
import type { Rule } from '#shared/routing/rule.ts';
import { exchangeCity, exchangedRules } from '#shared/routing/testing/exchanged-rules.ts';

const good: Rule = { id: 'a', when: [], outcome: { departmentId: 'works' }, enabled: true };
const said = (text: string): string[] => {
  const read = importJson(text, exchangeCity);
  return 'faults' in read ? read.faults.map(({ text: { en } }) => en) : ['taken'];
};

test('what was exported comes back the same', () => {
  fc.assert(
    fc.property(exchangedRules, (rules) => {
      expect(importJson(exportJson(rules), exchangeCity)).toEqual({ rules });
    }),
  );
});

test('the published schema is the one that is read by', async () => {
  const published = await readFile(new URL('../../docs/routing-rules.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(published)).toEqual(rulesJsonSchema());
});

test('of a file that is half wrong nothing is taken, and each bad rule is named with its reason', () => {
  const bad = [
    good,
    { ...good, id: 'b', outcome: { departmentId: 'lost' } },
    { ...good, when: [{ field: 'moon' }] },
    good,
  ];
  const told = said(exportJson(bad as Rule[]));
  expect(told).toHaveLength(3);
  expect(told[0]).toBe('Rule 2: there is no department lost.');
  expect(told[1]).toMatch(/^Rule 3: when\.0\.field: /);
  expect(told[2]).toBe('Rule 4: the id a is used twice.');
});

test('what is no such file says so', () => {
  expect(said('{')[0]).toMatch(/^This is no JSON file/);
  expect(said('{"rules": []}')).toEqual(['This is no file of routing rules.']);
  expect(said(' '.repeat(maxFile + 1))).toEqual(['The file is too large: at most 5 MB.']);
});
