import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { streetLight } from '#server/testing/calls.ts';
import { testCity } from '#server/testing/database.ts';
import type { Skill } from '#shared/skills.ts';

let city: Awaited<ReturnType<typeof testCity>>;
beforeAll(async () => {
  city = await testCity();
});
beforeEach(() => city.db.updateTable('ticket').set({ state: 'cancelled' }).execute());
afterAll(() => city.close());

const openTicket = async (...skills: Skill[]) => {
  const { number } = await (await city.as('agent1')).tickets.open(streetLight());
  await city.db.updateTable('ticket').set({ skills }).where('number', '=', number).execute();
  return number;
};
const learn = (id: string, skills: Skill[]) =>
  city.db.updateTable('agent').set({ skills }).where('id', '=', id).execute();

test('the next ticket is the one that has waited longest among those whose skills the agent has', async () => {
  await learn('agent1', ['mandarin', 'tax']);
  const agent = await city.as('agent1');
  const hakka = await openTicket('hakka');
  const tax = await openTicket('tax');
  const plain = await openTicket();
  expect(await agent.tickets.takeNext()).toMatchObject({ number: tax, assigneeId: 'agent1', state: 'open' });
  const taken = await agent.tickets.takeNext();
  expect(taken?.number).toBe(plain);
  expect(taken?.timeline.at(-1)).toMatchObject({ kind: 'assign', data: { agentId: 'agent1' } });
  expect(await agent.tickets.takeNext()).toBeNull();
  await learn('agent1', ['hakka']);
  expect((await agent.tickets.takeNext())?.number).toBe(hakka);
});

test('who works for a department is given that department’s', async () => {
  await city.db.updateTable('agent').set({ departmentId: 'water' }).where('id', '=', 'agent2').execute();
  const agent = await city.as('agent2');
  await openTicket();
  expect(await agent.tickets.takeNext()).toBeNull();
  await city.db.updateTable('agent').set({ departmentId: null }).where('id', '=', 'agent2').execute();
  expect(await (await city.as('agent2')).tickets.takeNext()).not.toBeNull();
});

test('all who ask at once are given different tickets', async () => {
  const agents = await Promise.all([city.as('agent1'), city.as('agent2'), city.as('supervisor1')]);
  for (let index = 0; index < 9; index++) await openTicket();
  const asked = Array.from({ length: 4 }, () => agents).flat();
  const taken = await Promise.all(asked.map(({ tickets }) => tickets.takeNext()));
  const numbers = taken.flatMap((ticket) => ticket?.number ?? []);
  expect(new Set(numbers).size).toBe(numbers.length);
  // Who found the last ones in other hands was told that nothing waits.
  expect(numbers.length).toBeGreaterThanOrEqual(6);
});
