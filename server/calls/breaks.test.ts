import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { restAgents } from '#server/calls/rest-agents.ts';
import { addAgent, clearDesks, type TestAgent } from '#server/calls/test-agents.ts';
import { testExchange } from '#server/calls/test-exchange.ts';
import { startJobs } from '#server/jobs/start-jobs.ts';
import { testCity } from '#server/testing/database.ts';

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

/** An agent who needs a break every 50 minutes and had the last one so many minutes ago. */
const agentRested = async (minutesAgo: number): Promise<TestAgent> => {
  const agent = await addAgent(city.services, 'available', minutesAgo);
  await city.db.insertInto('accommodation').values({ agentId: agent.id, breakEveryMinutes: 50 }).execute();
  await letRestBe(agent, minutesAgo);
  return agent;
};
const letRestBe = (agent: TestAgent, minutesAgo: number) =>
  sql`update presence set rested_at = now() - make_interval(mins => ${minutesAgo}) where agent_id = ${agent.id}`.execute(
    city.db,
  );
const presenceOf = async (agent: TestAgent) => (await agent.ask.calls.mine()).presence.state;
const ring = () => exchange.send({ event: 'ring', exchangeId: crypto.randomUUID(), from: null });
const dueEvents = async (agent: TestAgent) => {
  const rows = await city.db.selectFrom('liveEvent').select('data').where('key', '=', agent.id).execute();
  return rows.filter(({ data }) => (data as { due?: boolean }).due).length;
};

test('the break begins by itself when it is due, is told once, and ends when she says so', async () => {
  const tired = await agentRested(50);
  const fresh = await agentRested(49);
  await restAgents(city.services);
  await restAgents(city.services);
  expect(await presenceOf(tired)).toBe('break');
  expect(await presenceOf(fresh)).toBe('available');
  expect(await dueEvents(tired)).toBe(1);
  await tired.ask.calls.setPresence({ state: 'available' });
  await restAgents(city.services);
  expect(await presenceOf(tired)).toBe('available');
});

test('a break that becomes due during a call begins after its wrap-up, and no call rings in between', async () => {
  const agent = await agentRested(10);
  await ring();
  const callId = (await agent.ask.calls.mine()).call?.id as string;
  await agent.ask.calls.answer({ callId });
  await letRestBe(agent, 55);
  await restAgents(city.services);
  expect(await presenceOf(agent)).toBe('on call');
  await agent.ask.calls.hangUp({ callId });
  expect(await presenceOf(agent)).toBe('wrap-up');
  await ring();
  const { presence, call } = await agent.ask.calls.wrapUp({ callId, disposition: 'other' });
  expect(presence.state).toBe('break');
  expect(call).toBeNull();
  expect((await agent.ask.calls.setPresence({ state: 'available' })).call).not.toBeNull();
});

test('who comes back from being away and has worked long enough begins with the break', async () => {
  const agent = await agentRested(60);
  await agent.ask.calls.setPresence({ state: 'away' });
  expect((await agent.ask.calls.setPresence({ state: 'available' })).presence.state).toBe('break');
});

test('nobody else is sent to a break, and no ringing call is taken away for one', async () => {
  const other = await addAgent(city.services, 'available', 600);
  await letRestBe(other, 600);
  const ringing = await agentRested(10);
  await other.ask.calls.setPresence({ state: 'away' });
  await ring();
  await letRestBe(ringing, 60);
  await other.ask.calls.setPresence({ state: 'available' });
  expect((await ringing.ask.calls.mine()).call?.state).toBe('ringing');
  expect(await presenceOf(ringing)).toBe('available');
  expect(await presenceOf(other)).toBe('available');
});

test('the clock sends her to her break without anybody doing anything', async () => {
  const agent = await agentRested(50);
  const jobs = await startJobs(city.services, city.pool);
  try {
    await expect.poll(() => presenceOf(agent), { timeout: 20_000 }).toBe('break');
  } finally {
    await jobs.stop();
  }
}, 40_000);
