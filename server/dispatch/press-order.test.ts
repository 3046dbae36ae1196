import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCitizen, streetLight } from '#server/testing/calls.ts';
import { testCity } from '#server/testing/database.ts';
import { makeOrder } from '#server/testing/orders.ts';
import type { HotlineError } from '#shared/errors.ts';

let city: Awaited<ReturnType<typeof testCity>>;
beforeAll(async () => {
  city = await testCity();
});
afterAll(() => city.close());

let serial = 0;
/** A dark street light, somebody waits to hear of it, and Public Works has the order that leads. */
const dispatched = async () => {
  serial += 1;
  const agent = await city.as('agent1');
  const citizenId = await makeCitizen(city.db, `+88691100${1000 + serial}`);
  const { number } = await agent.tickets.open(streetLight({ citizenId, way: 'text' }));
  const { orders } = await agent.tickets.dispatch({ number, version: 1 });
  return { number, orderId: orders[0]?.id as string };
};
const press = async (orderId: string, kind: string, more: object = {}, username = 'officer1') =>
  (await city.as(username)).dispatch.press({
    id: randomUUID(),
    orderId,
    kind,
    pressedAt: new Date().toISOString(),
    ...(kind === 'arrive' && { position: null }),
    ...more,
  } as never);
const orderOf = (id: string) =>
  city.db.selectFrom('dispatch').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const detail = async (number: string) => (await city.as('agent1')).tickets.detail({ number });
const newsOf = async (number: string) =>
  (
    await city.db
      .selectFrom('citizenUpdate')
      .select(['kind', 'words'])
      .where('number', '=', number)
      .orderBy('id')
      .execute()
  ).map(({ kind, words }) => [kind, words]);
const officerOf = async (departmentId: string) => {
  const { username } = await city.db
    .selectFrom('agent')
    .select('username')
    .where('role', '=', 'officer')
    .where('departmentId', '=', departmentId)
    .executeTakeFirstOrThrow();
  return username as string;
};
const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'granted',
    (error: { cause: HotlineError }) => error.cause.code,
  );

test('a crew accepts, arrives, reports and is done: the ticket follows it to resolved, and the citizen hears each step', async () => {
  const { number, orderId } = await dispatched();
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
  const { number, orderId } = await dispatched();
  const other = await makeOrder(city.db, number, 'water', 'sent', false);
  const helper = await officerOf('water');
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
  const { number, orderId } = await dispatched();
  const id = randomUUID();
  const answers = await Promise.all([press(orderId, 'accept', { id }), press(orderId, 'accept', { id })]);
  expect(answers[0]).toEqual(answers[1]);
  expect(await press(orderId, 'accept', { id })).toEqual(answers[0]);
  expect((await detail(number)).timeline.filter(({ kind }) => kind === 'accept').length).toBe(1);
});

test('what was pressed without a line counts from then; a wrong clock neither foretells nor undoes', async () => {
  const { orderId } = await dispatched();
  const sentAt = new Date(Date.now() - 3_600_000);
  await city.db.updateTable('dispatch').set({ sentAt }).where('id', '=', orderId).execute();
  const acceptedAt = new Date(Date.now() - 1_800_000);
  await press(orderId, 'accept', { pressedAt: acceptedAt.toISOString() });
  expect(await orderOf(orderId)).toMatchObject({ acceptedAt });
  // Its clock now goes two hours slow: not before what came before.
  await press(orderId, 'arrive', { pressedAt: new Date(Date.now() - 7_200_000).toISOString() });
  expect(await orderOf(orderId)).toMatchObject({ arrivedAt: acceptedAt });
  await press(orderId, 'done', { words: '好了', pressedAt: '2999-01-01T00:00:00.000Z' });
  expect((await orderOf(orderId)).doneAt?.getTime()).toBeLessThanOrEqual(Date.now() + 1000);
  const { number } = await orderOf(orderId);
  const accepted = (await detail(number)).timeline.find(({ kind }) => kind === 'accept');
  expect(new Date(accepted?.at ?? 0)).toEqual(acceptedAt);
});

test.each([
  ['right', 0],
  ['an hour ahead', 3_600_000],
  ['an hour behind', -3_600_000],
])('what waited ten minutes on a phone whose clock is %s was pressed ten minutes ago', async (_clock, wrong) => {
  const { orderId } = await dispatched();
  await city.db
    .updateTable('dispatch')
    .set({ sentAt: new Date(Date.now() - 7_200_000) })
    .where('id', '=', orderId)
    .execute();
  const onPhone = (at: number) => new Date(at + wrong).toISOString();
  const pressed = Date.now() - 600_000;
  await press(orderId, 'accept', { pressedAt: onPhone(pressed), sentAt: onPhone(Date.now()) });
  const acceptedAt = (await orderOf(orderId)).acceptedAt?.getTime() ?? 0;
  expect(Math.abs(acceptedAt - pressed)).toBeLessThan(5000);
});

test('a clock that was set back or forth while a press waited neither foretells nor undoes', async () => {
  const accepted = async (pressedAt: string, sentAt: string) => {
    const { orderId } = await dispatched();
    await press(orderId, 'accept', { pressedAt, sentAt });
    return orderOf(orderId);
  };
  const back = await accepted('2030-01-01T12:00:00.000Z', '2030-01-01T11:00:00.000Z');
  expect(back.acceptedAt?.getTime()).toBeLessThanOrEqual(Date.now());
  const forth = await accepted('2030-01-01T12:00:00.000Z', '2030-01-02T12:00:00.000Z');
  expect(forth.acceptedAt).toEqual(forth.sentAt);
});

test('what one officer pressed is not taken from another who is signed in on her phone by then', async () => {
  const { orderId } = await dispatched();
  expect(await codeOf(press(orderId, 'accept', { by: 'somebody' }))).toBe('unauthenticated');
  expect(await orderOf(orderId)).toMatchObject({ state: 'sent' });
});

test('with her consent an officer sends where she is as she arrives, and the timeline says how near that is', async () => {
  const [near, unknown, unasked] = [await dispatched(), await dispatched(), await dispatched()];
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
  const { number, orderId } = await dispatched();
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
  const { number } = await dispatched();
  const other = await makeOrder(city.db, number, 'water', 'sent', false);
  expect(await codeOf(press(other, 'accept'))).toBe('not-found');
  expect(await orderOf(other)).toMatchObject({ state: 'sent' });
});

test('what an agent does to a ticket its orders follow', async () => {
  const agent = await city.as('agent1');
  const after = async (does: (of: { number: string; version: number }) => Promise<unknown>) => {
    const { number, orderId } = await dispatched();
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

test('a crew that helps gives its order back, and the ticket stays with the one that leads', async () => {
  const { number } = await dispatched();
  const other = await makeOrder(city.db, number, 'fire', 'sent', false);
  await press(other, 'return', { departmentId: null, words: '用不到' }, await officerOf('fire'));
  const ticket = await detail(number);
  expect(ticket).toMatchObject({ state: 'dispatched', departmentId: 'works' });
  expect(ticket.timeline.at(-1)).toMatchObject({ kind: 'decline', data: { departmentId: 'fire', words: '用不到' } });
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
  const { number } = await dispatched();
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
  const officer = await officerOf('police');
  const orders = await (await city.as(officer)).dispatch.orders();
  expect(orders.find((order) => order.number === number)).toMatchObject({ words: '請封路', leads: false });
});

test('a department that helps and gets the whole matter leads with the order that it has', async () => {
  const agent = await city.as('agent1');
  const { number, orderId } = await dispatched();
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
