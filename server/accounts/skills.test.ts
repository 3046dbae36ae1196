import { afterAll, beforeAll, expect, test } from 'vitest';
import { clearDesks } from '#server/calls/test-agents.ts';
import { testExchange } from '#server/calls/test-exchange.ts';
import { testCity } from '#server/testing/database.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let exchange: Awaited<ReturnType<typeof testExchange>>;
beforeAll(async () => {
  city = await testCity();
  exchange = await testExchange(city.services);
});
afterAll(async () => {
  await exchange.close();
  await city.close();
});

test('a supervisor reads what everybody can, and nothing of why', async () => {
  const people = await (await city.as('supervisor1')).accounts.skills();
  expect(people).toHaveLength(47);
  expect(people.find(({ id }) => id === 'agent1')?.skills).toEqual(expect.arrayContaining(['mandarin', 'english']));
  expect(new Set(people.flatMap((person) => Object.keys(person)))).toEqual(new Set(['id', 'name', 'role', 'skills']));
  const twelve = await city.db.selectFrom('accommodation').select('agentId').execute();
  expect(twelve).toHaveLength(12);
});

test('a call that waited for a skill rings as soon as somebody has it', async () => {
  await clearDesks(city.services);
  const agent = await city.as('agent1');
  await agent.calls.setPresence({ state: 'available' });
  await exchange.send({ event: 'ring', exchangeId: crypto.randomUUID(), from: null, language: 'indonesian' });
  expect((await agent.calls.mine()).call).toBeNull();
  await (await city.as('supervisor1')).accounts.saveSkills({ id: 'agent1', skills: ['mandarin', 'indonesian'] });
  expect((await agent.calls.mine()).call?.skills).toEqual(['indonesian']);
});

test('nobody is given a skill that there is not, and only who takes calls has some', async () => {
  const { accounts } = await city.as('supervisor1');
  await expect(accounts.saveSkills({ id: 'agent1', skills: ['klingon' as never] })).rejects.toThrow();
  await expect(accounts.saveSkills({ id: 'officer1', skills: ['english'] })).rejects.toThrow('agent');
});
