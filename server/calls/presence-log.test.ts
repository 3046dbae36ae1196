import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { restAgents } from '#server/calls/rest-agents.ts';
import { addAgent, addAvailable, clearDesks, type TestAgent } from '#server/calls/test-agents.ts';
import { testExchange } from '#server/calls/test-exchange.ts';
import { presenceOtherThanLog, twoPresences } from '#server/doctor/desks.store.ts';
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

const spansOf = (agent: TestAgent) =>
  city.db
    .selectFrom('presenceSpan')
    .select(['state', 'startsAt', 'endsAt'])
    .where('agentId', '=', agent.id)
    .orderBy('startsAt')
    .execute();
const statesOf = async (agent: TestAgent) => (await spansOf(agent)).map(({ state }) => state);
const broken = async () => [...(await presenceOtherThanLog(city.db)), ...(await twoPresences(city.db))];

test('all of a day is in the log, from the first call to the break and the end, without a gap', async () => {
  const agent = await addAgent(city.services);
  await agent.ask.calls.setPresence({ state: 'available' });
  await exchange.ring();
  const callId = (await agent.ask.calls.mine()).call?.id as string;
  await agent.ask.calls.answer({ callId });
  await agent.ask.calls.hangUp({ callId });
  await agent.ask.calls.wrapUp({ callId, disposition: 'other' });
  await agent.ask.calls.setPresence({ state: 'break' });
  await agent.ask.calls.setPresence({ state: 'break' });
  await agent.ask.calls.setPresence({ state: 'away' });
  const spans = await spansOf(agent);
  expect(spans.map(({ state }) => state)).toEqual([
    'away',
    'available',
    'on call',
    'wrap-up',
    'available',
    'break',
    'away',
  ]);
  spans.slice(1).forEach(({ startsAt }, before) => {
    expect(startsAt).toEqual(spans[before]?.endsAt);
  });
  expect(spans.at(-1)?.endsAt).toBeNull();
});

test('a break that comes by itself after the call leaves no moment of being available', async () => {
  const agent = await addAgent(city.services, 'available', 60);
  await city.db.insertInto('accommodation').values({ agentId: agent.id, breakEveryMinutes: 50 }).execute();
  await exchange.ring();
  const callId = (await agent.ask.calls.mine()).call?.id as string;
  await agent.ask.calls.answer({ callId });
  await sql`update presence set rested_at = now() - interval '1 hour' where agent_id = ${agent.id}`.execute(city.db);
  await agent.ask.calls.hangUp({ callId });
  await agent.ask.calls.wrapUp({ callId, disposition: 'other' });
  await restAgents(city.services);
  expect(await statesOf(agent)).toEqual(['available', 'on call', 'wrap-up', 'break']);
});

test('however many change at once, each presence is the last of its log and nobody did two things at once', async () => {
  const agents = await addAvailable(city.services, 4);
  await Promise.all(Array.from({ length: 6 }, () => exchange.ring()));
  for (let round = 0; round < 3; round++) {
    await Promise.allSettled(
      agents.flatMap(({ ask }, at) => [
        ask.calls.setPresence({ state: (['break', 'available', 'away'] as const)[(at + round) % 3] ?? 'away' }),
        ask.calls.mine().then(({ call }) => call && ask.calls.answer({ callId: call.id })),
        ask.calls.mine().then(({ call }) => call && ask.calls.hangUp({ callId: call.id })),
        ask.calls.mine().then(({ call }) => call && ask.calls.wrapUp({ callId: call.id, disposition: 'other' })),
        ask.calls.setPresence({ state: 'available' }),
        exchange.ring(),
      ]),
    );
    expect(await broken()).toEqual([]);
  }
  const spans = await Promise.all(agents.map(spansOf));
  expect(spans.flat().length, 'something happened').toBeGreaterThan(agents.length * 3);
});

test('somebody whose presence is taken away does nothing from then on, and whoever leaves takes her log along', async () => {
  const agent = await addAgent(city.services, 'available', 5);
  await city.db.deleteFrom('presence').where('agentId', '=', agent.id).execute();
  expect((await spansOf(agent)).map(({ endsAt }) => endsAt !== null)).toEqual([true]);
  await city.db.deleteFrom('agent').where('id', '=', agent.id).execute();
  expect(await spansOf(agent)).toEqual([]);
});
