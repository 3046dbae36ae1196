import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDispatched, officerOf, ordersOf } from '#server/dispatch/test-dispatch.ts';
import { codeOf } from '#server/testing/code-of.ts';
import { testCity } from '#server/testing/database.ts';
import { makeOrder } from '#server/testing/orders.ts';

let city: Awaited<ReturnType<typeof testCity>>;
beforeAll(async () => {
  city = await testCity();
});
afterAll(() => city.close());

const { press, orderOf, detail } = ordersOf(() => city);
const newsOf = async (number: string) =>
  (
    await city.db
      .selectFrom('citizenUpdate')
      .select(['kind', 'words'])
      .where('number', '=', number)
      .orderBy('id')
      .execute()
  ).map(({ kind, words }) => [kind, words]);

test('a crew accepts, arrives, reports and is done: the ticket follows it to resolved, and the citizen hears each step', async () => {
  const { number, orderId } = await makeDispatched(city);
  expect(await press(orderId, 'accept')).toEqual({ number, error: null, state: 'accepted', acceptedBy: '張文雄' });
  expect(await detail(number)).toMatchObject({ state: 'dispatched', version: 3 });
  await press(orderId, 'arrive');
  expect(await detail(number)).toMatchObject({ state: 'in progress' });
  await press(orderId, 'report', { words: '等零件' });
  await press(orderId, 'done', { words: '燈泡換好了' });
  const ticket = await detail(number);
  expect(ticket).toMatchObject({ state: 'resolved', resolution: '燈泡換好了', version: 6 });
  expect(ticket.resolvedAt).not.toBeNull();
  expect(ticket.timeline.slice(2).map(({ kind, by }) => [kind, by])).toEqual([
    ['accept', '張文雄'],
    ['arrive', '張文雄'],
    ['report', '張文雄'],
    ['resolve', '張文雄'],
  ]);
  expect(await newsOf(number)).toEqual([
    ['received', ''],
    ['accepted', ''],
    ['arrived', ''],
    ['reported', '等零件'],
    ['resolved', '燈泡換好了'],
  ]);
});

test('where several departments act, the ticket is resolved when the last is done, in the words of the one that leads', async () => {
  const { number, orderId } = await makeDispatched(city);
  const other = await makeOrder(city.db, number, 'water', 'sent', false);
  const helper = await officerOf(city, 'water');
  await press(orderId, 'arrive');
  await press(orderId, 'done', { words: '主辦的話' });
  expect(await detail(number)).toMatchObject({ state: 'in progress', resolution: null });
  await press(other, 'accept', {}, helper);
  await press(other, 'done', { words: '協辦的話' }, helper);
  expect(await detail(number)).toMatchObject({ state: 'resolved', resolution: '主辦的話' });
  // The citizen hears of the crew that leads, not of each that helps.
  expect((await newsOf(number)).map(([kind]) => kind)).toEqual(['received', 'arrived', 'resolved']);
});

test('the same press that arrives twice, even at the same moment, is one, and both get the same answer', async () => {
  const { number, orderId } = await makeDispatched(city);
  const id = randomUUID();
  const answers = await Promise.all([press(orderId, 'accept', { id }), press(orderId, 'accept', { id })]);
  expect(answers[0]).toEqual(answers[1]);
  expect(await press(orderId, 'accept', { id })).toEqual(answers[0]);
  expect((await detail(number)).timeline.filter(({ kind }) => kind === 'accept').length).toBe(1);
});

test('what one officer pressed is not taken from another who is signed in on her phone by then', async () => {
  const { orderId } = await makeDispatched(city);
  expect(await codeOf(press(orderId, 'accept', { by: 'somebody' }))).toBe('unauthenticated');
  expect(await orderOf(orderId)).toMatchObject({ state: 'sent' });
});

test('with her consent an officer sends where she is as she arrives, and the timeline says how near that is', async () => {
  const [near, unknown, unasked] = [await makeDispatched(city), await makeDispatched(city), await makeDispatched(city)];
  const { id: apiKeyId } = await city.db
    .insertInto('apiKey')
    .values({ name: 'app', hash: randomUUID(), madeBy: 'agent1' })
    .returning('id')
    .executeTakeFirstOrThrow();
  await city.db.insertInto('systemReport').values({ number: near.number, apiKeyId, lat: 22.63, long: 120.3 }).execute();
  const position = { latitude: 22.631, longitude: 120.3 };
  await press(near.orderId, 'arrive', { position });
  await press(unknown.orderId, 'arrive', { position });
  await press(unasked.orderId, 'arrive');
  const arrived = async ({ number }: { number: string }) => (await detail(number)).timeline.at(-1)?.data;
  expect(await arrived(near)).toEqual({ departmentId: 'works', metres: 111 });
  expect(await arrived(unknown)).toEqual({ departmentId: 'works', metres: null });
  expect(await arrived(unasked)).toEqual({ departmentId: 'works' });
  const kept = await city.db.selectFrom('press').select('position').where('kind', '=', 'arrive').execute();
  expect(kept).toContainEqual({ position });
  expect(kept).toContainEqual({ position: null });
});

test('a press that comes too late is answered with how things stand, and its words are kept', async () => {
  const { number, orderId } = await makeDispatched(city);
  await press(orderId, 'accept');
  const { version } = await detail(number);
  await (await city.as('agent1')).tickets.cancel({ number, version, words: '市民撤回' });
  const answer = await press(orderId, 'done', { words: '其實修好了' });
  expect(answer).toMatchObject({ error: 'too late', state: 'withdrawn' });
  const ticket = await detail(number);
  expect(ticket).toMatchObject({ state: 'cancelled' });
  expect(ticket.timeline.at(-1)).toMatchObject({ kind: 'note', by: '張文雄', data: { words: '其實修好了' } });
  const kept = await city.db
    .selectFrom('press')
    .select(['kind', 'words', 'error'])
    .where('dispatchId', '=', orderId)
    .execute();
  expect(kept).toContainEqual({ kind: 'done', words: '其實修好了', error: 'too late' });
});

test("nobody presses at another department's order", async () => {
  const { number } = await makeDispatched(city);
  const other = await makeOrder(city.db, number, 'water', 'sent', false);
  expect(await codeOf(press(other, 'accept'))).toBe('not-found');
  expect(await orderOf(other)).toMatchObject({ state: 'sent' });
});

test('a crew that helps gives its order back, and the ticket stays with the one that leads', async () => {
  const { number } = await makeDispatched(city);
  const other = await makeOrder(city.db, number, 'fire', 'sent', false);
  await press(other, 'return', { departmentId: null, words: '用不到' }, await officerOf(city, 'fire'));
  const ticket = await detail(number);
  expect(ticket).toMatchObject({ state: 'dispatched', departmentId: 'works' });
  expect(ticket.timeline.at(-1)).toMatchObject({ kind: 'decline', data: { departmentId: 'fire', words: '用不到' } });
});
