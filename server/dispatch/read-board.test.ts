import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { streetLight } from '#server/testing/calls.ts';
import { testCity } from '#server/testing/database.ts';
import { makeOrder } from '#server/testing/orders.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let agent: Awaited<ReturnType<typeof city.as>>;
beforeAll(async () => {
  city = await testCity();
  agent = await city.as('agent1');
});
beforeEach(async () => {
  await city.db.deleteFrom('deadline').execute();
  await city.db.updateTable('dispatch').set({ state: 'withdrawn' }).execute();
});
afterAll(() => city.close());

const minutes = (count: number) => new Date(Date.now() + count * 60_000);
/** An order of a department whose ticket is due to arrive in so many minutes, and to be resolved long after. */
const order = async (
  arrives: number,
  state: 'sent' | 'accepted' = 'sent',
  departmentId = 'works',
  change: object = {},
) => {
  const { number } = await agent.tickets.open(streetLight());
  const ticket = { urgency: 'urgent' as const, resolveBy: minutes(9999), updateBy: minutes(-99), ...change };
  await city.db.updateTable('ticket').set(ticket).where('number', '=', number).execute();
  await city.db.deleteFrom('deadline').where('number', '=', number).execute();
  await city.db.updateTable('dispatch').set({ state: 'withdrawn' }).where('number', '=', number).execute();
  await city.db
    .insertInto('deadline')
    .values({ number, kind: 'arrive', dueAt: minutes(arrives) })
    .execute();
  await makeOrder(city.db, number, departmentId, state);
  return number;
};
const board = async (username: string, more: object = {}) =>
  (await city.as(username)).dispatch.board({ departmentId: null, filter: 'all', limit: 100, ...more });
const numbersOf = async (username: string, more: object = {}) =>
  (await board(username, more)).orders.map(({ number }) => number);

test('the board says in numbers what came in, what nobody has and what is late, and shows what is due first on top', async () => {
  const calm = await order(500, 'accepted');
  const late = await order(-20, 'accepted');
  const fresh = await order(100);
  const resting = await order(-60, 'accepted', 'works', { state: 'waiting for citizen' });
  const { departmentId, orders, ...counted } = await board('officer1');
  expect(departmentId).toBe('works');
  expect(orders.map(({ number }) => number)).toEqual([late, fresh, calm, resting]);
  expect(counted).toEqual({ count: 4, unaccepted: 1, late: 1 });
  expect(orders[0]?.due.map(({ kind }) => kind)).toEqual(['arrive', 'resolve']);
});

test('the lists of a board are what nobody has accepted, and what is due soon or late', async () => {
  const late = await order(-20, 'accepted');
  const soon = await order(20);
  const far = await order(200);
  expect(await numbersOf('officer1', { filter: 'new' })).toEqual([soon, far]);
  expect(await numbersOf('officer1', { filter: 'due' })).toEqual([late, soon]);
  expect(await numbersOf('officer1', { limit: 1 })).toEqual([late]);
});

test('an officer sees the own department whatever she asks for, a supervisor any or all', async () => {
  const own = await order(10);
  const water = await order(20, 'sent', 'water');
  expect(await numbersOf('officer1', { departmentId: 'water' })).toEqual([own]);
  expect(await numbersOf('supervisor1', { departmentId: 'water' })).toEqual([water]);
  expect(await numbersOf('supervisor1')).toEqual([own, water]);
  expect(await board('supervisor1')).toMatchObject({ count: 2, unaccepted: 2, late: 0 });
});

test('what is over leaves the board, and nothing of a citizen is on it', async () => {
  const number = await order(10);
  const [row] = (await board('officer1')).orders;
  expect(Object.keys(row ?? {})).not.toEqual(expect.arrayContaining(['citizen', 'words']));
  await city.db.updateTable('dispatch').set({ state: 'done' }).where('number', '=', number).execute();
  expect(await numbersOf('officer1')).toEqual([]);
});
