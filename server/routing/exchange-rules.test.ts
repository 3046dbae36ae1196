import { afterAll, beforeAll, expect, test } from 'vitest';
import { testCity } from '#server/testing/database.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let supervisor: Awaited<ReturnType<typeof city.as>>;
beforeAll(async () => {
  city = await testCity();
  supervisor = await city.as('supervisor1');
});
afterAll(() => city.close());

const revision = async () => (await supervisor.routing.desk()).draft?.revision ?? 0;
const take = async (text: string) => supervisor.routing.import({ revision: await revision(), text });

test.each(['json', 'dmn'] as const)('what was exported as %s comes back the same, as the draft', async (format) => {
  const { version, rules } = await supervisor.routing.desk();
  const { name, text } = await supervisor.routing.export({ version, format });
  expect(name).toBe(`rules-${version}.${format}`);
  const told = await take(text);
  expect('desk' in told && told.desk.draft?.rules).toEqual(rules);
});

test('of a file that is half wrong nothing is taken; each fault is named, and the draft is kept', async () => {
  const { version } = await supervisor.routing.desk();
  const file = JSON.parse((await supervisor.routing.export({ version, format: 'json' })).text);
  file.rules[1].outcome.departmentId = 'gone';
  file.rules[2].when = 'always';
  const before = (await supervisor.routing.desk()).draft;
  const told = await take(JSON.stringify(file));
  expect('faults' in told && told.faults.map(({ position }) => position)).toEqual([2, 3]);
  expect((await supervisor.routing.desk()).draft).toEqual(before);
});

test('a file that is none, and one of a megabyte, are read within a second and told what is wrong', async () => {
  for (const text of ['', 'not rules', '<a', `{"rules": "${'x'.repeat(1_000_000)}"}`, '['.repeat(1_000_000)]) {
    const started = performance.now();
    const told = await take(text);
    expect('faults' in told && told.faults.length).toBe(1);
    expect(performance.now() - started).toBeLessThan(2000);
  }
});
