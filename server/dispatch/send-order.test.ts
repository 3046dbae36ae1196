import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDispatched, officerOf, ordersOf } from '#server/dispatch/test-dispatch.ts';
import { streetLight } from '#server/testing/calls.ts';
import { codeOf } from '#server/testing/code-of.ts';
import { testCity } from '#server/testing/database.ts';

let city: Awaited<ReturnType<typeof testCity>>;
beforeAll(async () => {
  city = await testCity();
});
afterAll(() => city.close());

const { press, orderOf, detail } = ordersOf(() => city);

test('what an agent does to a ticket its orders follow', async () => {
  const agent = await city.as('agent1');
  const after = async (does: (of: { number: string; version: number }) => Promise<unknown>) => {
    const { number, orderId } = await makeDispatched(city);
    await does({ number, version: 2 });
    return (await orderOf(orderId)).state;
  };
  expect(await after((of) => agent.tickets.start(of))).toBe('arrived');
  expect(await after((of) => agent.tickets.resolve({ ...of, words: '好了' }))).toBe('done');
  expect(await after((of) => agent.tickets.cancel({ ...of, words: '撤回' }))).toBe('withdrawn');
  expect(await after((of) => agent.tickets.transfer({ ...of, departmentId: 'water', words: '屬水利局' }))).toBe(
    'withdrawn',
  );
  const supervisor = await city.as('supervisor1');
  expect(await after((of) => supervisor.tickets.return({ ...of, departmentId: null, words: '不是' }))).toBe('returned');
});

test('the rules send a crew as the ticket is opened, and nobody is named for it', async () => {
  const agent = await city.as('agent1');
  const { number } = await agent.tickets.open(streetLight({ words: '電線外露', answers: { wires: 'yes' } }));
  const ticket = await detail(number);
  expect(ticket).toMatchObject({
    state: 'dispatched',
    orders: [{ departmentId: 'works', crewId: 'works-lamp', leads: true }],
  });
  expect(ticket.timeline.map(({ kind, by }) => [kind, by])).toEqual([
    ['opened', '林怡君'],
    ['dispatch', null],
  ]);
  const orders = await (await city.as('officer1')).dispatch.orders();
  expect(orders.find((order) => order.number === number)).toMatchObject({ urgency: 'urgent', crewId: 'works-lamp' });
  const urgencies = orders.map(({ urgency }) => ['emergency', 'urgent', 'normal', 'low'].indexOf(urgency));
  expect(urgencies).toEqual(urgencies.toSorted());
});

test('an agent asks another department to help, once, in words that its officers read', async () => {
  const agent = await city.as('agent1');
  const { number } = await makeDispatched(city);
  const asks = (departmentId: string | null, words: string, version = 2) =>
    agent.tickets.dispatch({ number, version, departmentId, words });
  expect(await codeOf(asks(null, '請封路'))).toBe('invalid-input');
  expect(await codeOf(asks('works', '請封路'))).toBe('invalid-input');
  expect(await codeOf(asks('nowhere', '請封路'))).toBe('not-found');
  expect(await codeOf(asks('police', ' '))).toBe('invalid-input');
  const ticket = await asks('police', '請封路');
  expect(ticket).toMatchObject({ state: 'dispatched', departmentId: 'works' });
  expect(ticket.orders).toMatchObject([
    { departmentId: 'works', leads: true },
    { departmentId: 'police', leads: false, state: 'sent' },
  ]);
  expect(await codeOf(asks('police', '再請一次', 3))).toBe('invalid-input');
  const officer = await officerOf(city, 'police');
  const orders = await (await city.as(officer)).dispatch.orders();
  expect(orders.find((order) => order.number === number)).toMatchObject({ words: '請封路', leads: false });
});

test('a department that helps and gets the whole matter leads with the order that it has', async () => {
  const agent = await city.as('agent1');
  const { number, orderId } = await makeDispatched(city);
  await agent.tickets.dispatch({ number, version: 2, departmentId: 'police', words: '請封路' });
  await press(orderId, 'return', { departmentId: 'police', words: '屬警察局' });
  const { version } = await detail(number);
  const { orders } = await agent.tickets.dispatch({ number, version });
  expect(orders).toMatchObject([
    { departmentId: 'works', state: 'returned' },
    { departmentId: 'police', leads: true, state: 'sent' },
  ]);
  expect(orders.length).toBe(2);
});
