import { afterAll, beforeAll, expect, test } from 'vitest';
import { streetLight } from '#server/testing/calls.ts';
import { codeOf } from '#server/testing/code-of.ts';
import { testCity } from '#server/testing/database.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let agent: Awaited<ReturnType<typeof city.as>>;
beforeAll(async () => {
  city = await testCity();
  agent = await city.as('agent1');
});
afterAll(() => city.close());

const open = async () => (await agent.tickets.open(streetLight())).number;
const ordersOf = async (number: string) =>
  (await agent.tickets.detail({ number })).orders.map(({ departmentId, crewId, leads, state }) => [
    departmentId,
    crewId,
    leads ? 'leads' : 'helps',
    state,
  ]);

test('a matter is sent to the crew that the agent names, and crews of other departments help the one that leads', async () => {
  const number = await open();
  await agent.tickets.dispatch({ number, version: 1, crewId: 'works-lamp' });
  const ticket = await agent.tickets.dispatch({ number, version: 2, crewId: 'police-traffic', words: '請封路' });
  expect(await ordersOf(number)).toEqual([
    ['works', 'works-lamp', 'leads', 'sent'],
    ['police', 'police-traffic', 'helps', 'sent'],
  ]);
  expect(ticket.timeline.map(({ kind, data }) => [kind, data])).toEqual([
    ['opened', expect.anything()],
    ['dispatch', { departmentId: 'works', crewId: 'works-lamp' }],
    ['dispatch', { departmentId: 'police', crewId: 'police-traffic', words: '請封路' }],
  ]);
  const orders = await (await city.as('officer1')).dispatch.orders();
  expect(orders.find((order) => order.number === number)).toMatchObject({
    leads: true,
    others: [{ departmentId: 'police', leads: false }],
  });
});

test('as long as nobody has accepted it, an order goes to another crew and stays one order', async () => {
  const number = await open();
  await agent.tickets.dispatch({ number, version: 1 });
  const { orders } = await agent.tickets.dispatch({ number, version: 2, crewId: 'works-road' });
  expect(await ordersOf(number)).toEqual([['works', 'works-road', 'leads', 'sent']]);
  const id = crypto.randomUUID();
  const pressedAt = new Date().toISOString() as never;
  await (await city.as('officer1')).dispatch.press({ id, orderId: orders[0]?.id as string, kind: 'accept', pressedAt });
  expect(await codeOf(agent.tickets.dispatch({ number, version: 4, crewId: 'works-lamp' }))).toBe('invalid-input');
  expect(await ordersOf(number)).toEqual([['works', 'works-road', 'leads', 'accepted']]);
});

test('work that began without an order is sent to the own department, which leads', async () => {
  const number = await open();
  await agent.tickets.start({ number, version: 1 });
  expect(await agent.tickets.dispatch({ number, version: 2, crewId: 'works-lamp' })).toMatchObject({
    state: 'in progress',
  });
  expect(await ordersOf(number)).toEqual([['works', 'works-lamp', 'leads', 'sent']]);
});

test('no helper comes before the one that leads, without words, or twice, and no crew that there is not', async () => {
  const number = await open();
  const dispatch = (version: number, more: object) => codeOf(agent.tickets.dispatch({ number, version, ...more }));
  expect(await dispatch(1, { crewId: 'police-traffic', words: '請封路' })).toBe('invalid-input');
  expect(await dispatch(1, { crewId: 'nobody' })).toBe('not-found');
  expect(await dispatch(1, { departmentId: 'nobody' })).toBe('not-found');
  expect(await dispatch(1, { departmentId: 'works', crewId: null })).toBe('granted');
  expect(await dispatch(2, { crewId: 'police-traffic' })).toBe('invalid-input');
  expect(await dispatch(2, { departmentId: 'works' })).toBe('invalid-input');
  expect(await ordersOf(number)).toEqual([['works', null, 'leads', 'sent']]);
});
