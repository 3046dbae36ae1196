import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { passCalls } from '#server/calls/pass-calls.ts';
import { addAgent, addAvailable, callNews, clearDesks, type TestAgent } from '#server/calls/test-agents.ts';
import { testExchange } from '#server/calls/test-exchange.ts';
import { codeOf } from '#server/testing/code-of.ts';
import { testCity } from '#server/testing/database.ts';

/** Many things at once take a while on a small machine. */
const slow = 60_000;

let city: Awaited<ReturnType<typeof testCity>>;
let exchange: Awaited<ReturnType<typeof testExchange>>;
beforeAll(async () => {
  city = await testCity();
  exchange = await testExchange(city.services);
});
beforeEach(() => clearDesks(city.services));
afterAll(async () => {
  await exchange.close();
  await city.close();
});

/** As if the calls had been ringing for that long. */
const letRing = (seconds: number) =>
  city.db
    .updateTable('call')
    .set({ offeredAt: sql<Date>`offered_at - make_interval(secs => ${seconds})` })
    .where('state', '=', 'ringing')
    .execute();
const callOf = async (agent: TestAgent | undefined) => (await agent?.ask.calls.mine())?.call ?? null;
const pair = async () => (await addAvailable(city.services, 2)) as [TestAgent, TestAgent];

test('a call rings at whoever has waited longest', async () => {
  const agents = await addAvailable(city.services, 3);
  await addAgent(city.services, 'break', 60);
  await exchange.ring();
  expect(await callOf(agents[0])).not.toBeNull();
  await exchange.ring();
  expect(await callOf(agents[1])).not.toBeNull();
  expect(await callOf(agents[2])).toBeNull();
});

test('a call does not ring at somebody who may not take it', async () => {
  const [gone, moved] = await pair();
  await city.db.updateTable('agent').set({ active: false }).where('id', '=', gone.id).execute();
  await city.db.updateTable('agent').set({ role: 'administrator' }).where('id', '=', moved.id).execute();
  await exchange.ring();
  expect(await callNews(city.services, gone.id)).toEqual([]);
  expect(await callNews(city.services, moved.id)).toEqual([]);
});

test('a call that is not taken is passed on, and who let it ring is away and told', async () => {
  const [first, second] = await pair();
  await exchange.ring();
  const call = await callOf(first);
  await letRing(19);
  await passCalls(city.services, call?.id);
  expect((await callOf(first))?.id).toBe(call?.id);
  await letRing(1);
  await passCalls(city.services, call?.id);
  expect((await callOf(second))?.id).toBe(call?.id);
  expect(await first.ask.calls.mine()).toMatchObject({ presence: { state: 'away' }, call: null });
  expect(await callNews(city.services, first.id)).toEqual(['ringing', 'passed-on']);
  expect(await codeOf(first.ask.calls.answer({ callId: call?.id ?? '' }))).toBe('call-gone');
  // The clock may strike twice.
  await passCalls(city.services, call?.id);
  expect((await callOf(second))?.id).toBe(call?.id);
});

test('an answered call is not passed on', async () => {
  const [first] = await pair();
  await exchange.ring();
  const call = await callOf(first);
  await first.ask.calls.answer({ callId: call?.id ?? '' });
  await city.db.updateTable('call').set({ offeredAt: sql<Date>`now() - interval '1 hour'` }).execute();
  await passCalls(city.services);
  expect((await callOf(first))?.state).toBe('answered');
});

test('a call waits until somebody is available, the oldest first', async () => {
  const [first, second] = [await addAgent(city.services), await addAgent(city.services)];
  const rung: string[] = [];
  for (let index = 0; index < 3; index++) rung.push(await exchange.ring());
  const ids = await city.db.selectFrom('call').select('id').where('exchangeId', 'in', rung).orderBy('rangAt').execute();
  expect((await first.ask.calls.setPresence({ state: 'available' })).call?.id).toBe(ids[0]?.id);
  expect((await second.ask.calls.setPresence({ state: 'available' })).call?.id).toBe(ids[1]?.id);
});

test('somebody else comes before one who let the call pass, but she comes before nobody', async () => {
  const [first, second] = await pair();
  await exchange.ring();
  const call = await callOf(first);
  await letRing(20);
  await passCalls(city.services);
  await first.ask.calls.setPresence({ state: 'available' });
  expect(await callOf(first)).toBeNull();
  await letRing(20);
  await passCalls(city.services);
  expect((await callOf(first))?.id).toBe(call?.id);
  expect(await callOf(second)).toBeNull();
});

test('a break chosen while a call rings passes it on', async () => {
  const [first, second] = await pair();
  await exchange.ring();
  const call = await callOf(first);
  expect(await first.ask.calls.setPresence({ state: 'break' })).toMatchObject({
    presence: { state: 'break' },
    call: null,
  });
  expect((await callOf(second))?.id).toBe(call?.id);
});

test(
  '30 calls at once find 10 agents, each exactly one',
  async () => {
    const agents = await addAvailable(city.services, 10);
    await Promise.all(Array.from({ length: 30 }, () => exchange.ring()));
    const calls = await Promise.all(agents.map(callOf));
    expect(new Set(calls.map((call) => call?.id)).size).toBe(10);
    expect(calls).not.toContain(null);
    const news = await Promise.all(agents.map(({ id }) => callNews(city.services, id)));
    expect(news).toEqual(agents.map(() => ['ringing']));
  },
  slow,
);

test(
  '30 calls and 10 agents who become available at once: nothing waits while somebody is free',
  async () => {
    const agents = await Promise.all(Array.from({ length: 10 }, () => addAgent(city.services)));
    await Promise.all([
      ...Array.from({ length: 30 }, () => exchange.ring()),
      ...agents.map(({ ask }) => ask.calls.setPresence({ state: 'available' })),
    ]);
    const calls = await Promise.all(agents.map(callOf));
    expect(new Set(calls.map((call) => call?.id)).size).toBe(10);
    expect(calls).not.toContain(null);
  },
  slow,
);

test(
  'all agents at once try to answer the same call: one has it',
  async () => {
    const agents = await addAvailable(city.services, 10);
    await exchange.ring();
    const callId = (await callOf(agents[0]))?.id ?? '';
    const answers = await Promise.all(agents.map(({ ask }) => codeOf(ask.calls.answer({ callId }))));
    expect(answers).toEqual(['granted', ...Array.from({ length: 9 }, () => 'call-gone')]);
  },
  slow,
);

test(
  'the answer and the passing on at the same moment: one of them counts',
  async () => {
    for (let round = 0; round < 4; round++) {
      await clearDesks(city.services);
      const [first, second] = await pair();
      await exchange.ring();
      const callId = (await callOf(first))?.id ?? '';
      await letRing(20);
      const [answer] = await Promise.all([codeOf(first.ask.calls.answer({ callId })), passCalls(city.services)]);
      expect((await callOf(answer === 'granted' ? first : second))?.id).toBe(callId);
      expect(await callOf(answer === 'granted' ? second : first)).toBeNull();
    }
  },
  slow,
);

test(
  'the answer and the hang-up at the same moment: missed, or in the wrap-up',
  async () => {
    for (let round = 0; round < 4; round++) {
      await clearDesks(city.services);
      const [first] = await pair();
      const exchangeId = await exchange.ring();
      const callId = (await callOf(first))?.id ?? '';
      const [answer] = await Promise.all([
        codeOf(first.ask.calls.answer({ callId })),
        exchange.send({ event: 'hung-up', exchangeId }),
      ]);
      expect((await callOf(first))?.state ?? 'missed').toBe(answer === 'granted' ? 'wrap-up' : 'missed');
    }
  },
  slow,
);

test('the database itself refuses a second call for an agent', async () => {
  const agent = await addAgent(city.services, 'available');
  await exchange.ring();
  const other = await exchange.ring();
  const assign = city.db.updateTable('call').set({ agentId: agent.id }).where('exchangeId', '=', other).execute();
  await expect(assign).rejects.toThrow('call_one_for_each_agent');
});
