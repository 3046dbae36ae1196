import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { passCalls } from '#server/calls/pass-calls.ts';
import { addAgent, clearDesks, type TestAgent } from '#server/calls/test-agents.ts';
import { testExchange } from '#server/calls/test-exchange.ts';
import { testCity } from '#server/testing/database.ts';
import { relaxSeconds } from '#shared/calls.ts';
import type { Skill } from '#shared/skills.ts';

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

const callOf = async (agent: TestAgent) => (await agent.ask.calls.mine()).call;
const agentWith = async (minutesAgo: number, ...skills: Skill[]) => {
  const agent = await addAgent(city.services, 'available', minutesAgo);
  await city.db.updateTable('agent').set({ skills }).where('id', '=', agent.id).execute();
  return agent;
};
const accommodate = (agent: TestAgent, change: object) =>
  city.db
    .insertInto('accommodation')
    .values({ agentId: agent.id, ...change })
    .execute();
const ring = (message: object) =>
  exchange.send({ event: 'ring', exchangeId: crypto.randomUUID(), from: null, ...message });
/** As if the calls had come that much earlier. */
const letWait = (seconds: number) =>
  sql`update call set rang_at = rang_at - make_interval(secs => ${seconds}) where state = 'ringing'`.execute(city.db);

test('a call rings at who speaks its language, not at who has waited longer', async () => {
  const old = await agentWith(60, 'mandarin');
  const viet = await agentWith(5, 'mandarin', 'vietnamese');
  expect((await ring({ language: 'vietnamese' })).status).toBe(204);
  expect((await callOf(viet))?.skills).toEqual(['vietnamese']);
  expect(await callOf(old)).toBeNull();
});

test('what is known of who calls says what the call asks for', async () => {
  const phone = '+886912345001';
  await city.db
    .insertInto('citizen')
    .values({ phone, name: 'Ann', locale: 'en', way: 'text', needs: ['text relay', 'large print'] })
    .execute();
  await agentWith(60, 'mandarin', 'english');
  const relay = await agentWith(5, 'english', 'text relay');
  await ring({ from: phone });
  expect((await callOf(relay))?.skills).toEqual(['english', 'text relay']);
});

test('a language that is no skill keeps no call from ringing', async () => {
  const agent = await agentWith(60, 'mandarin');
  expect((await ring({ language: 'klingon' })).status).toBe(204);
  expect((await callOf(agent))?.skills).toEqual([]);
});

test('a call whose language nobody speaks goes to anybody when its time has come; one by the text relay does not', async () => {
  const agent = await agentWith(60, 'mandarin');
  const second = await agentWith(60, 'mandarin');
  await ring({ language: 'hakka' });
  await ring({ language: 'hakka', line: 'text relay' });
  const { rows } = await sql<{ key: string; seconds: number }>`
    select key, extract(epoch from run_at - call.rang_at)::float as seconds from graphile_worker.jobs
    join call on key = 'relax:' || call.id where call.state = 'ringing'
  `.execute(city.db);
  for (const { seconds } of rows) expect(seconds).toBeGreaterThanOrEqual(relaxSeconds);
  expect(rows).toHaveLength(2);
  await letWait(relaxSeconds - 5);
  await passCalls(city.services);
  expect(await callOf(agent)).toBeNull();
  await letWait(5);
  await passCalls(city.services, rows[0]?.key.replace('relax:', ''));
  const calls = [await callOf(agent), await callOf(second)];
  expect(calls.filter(Boolean).map((call) => call?.skills)).toEqual([['hakka']]);
});

test('a call never rings at somebody who may not be rung at, however long it waits', async () => {
  const silent = await agentWith(60, 'mandarin');
  await accommodate(silent, { noRinging: true });
  const tired = await agentWith(60, 'mandarin');
  await accommodate(tired, { breakEveryMinutes: 50 });
  await sql`update presence set rested_at = now() - interval '50 minutes' where agent_id = ${tired.id}`.execute(
    city.db,
  );
  await ring({});
  await letWait(3600);
  await passCalls(city.services);
  expect(await callOf(silent)).toBeNull();
  expect(await callOf(tired)).toBeNull();
  expect((await tired.ask.calls.mine()).presence.state).toBe('break');
  expect((await tired.ask.calls.setPresence({ state: 'available' })).call).not.toBeNull();
});

test('who is available is told why nothing rings', async () => {
  // Of somebody else, who has waited longer, she is told nothing.
  await accommodate(await agentWith(90, 'mandarin'), { noRinging: true });
  const agent = await agentWith(60, 'mandarin');
  expect(await agent.ask.calls.quiet()).toBeNull();
  await ring({ language: 'hakka' });
  expect(await agent.ask.calls.quiet()).toEqual({ waiting: 1, lacking: ['hakka'] });
  await accommodate(agent, { noRinging: true });
  expect(await agent.ask.calls.quiet()).toEqual({ rest: 'no ringing' });
  await agent.ask.calls.setPresence({ state: 'away' });
  expect(await agent.ask.calls.quiet()).toBeNull();
});

test('the exchange and the demonstration name a line that there is', async () => {
  expect(await ring({ line: 'fax' })).toMatchObject({ status: 400, body: { fields: ['line'] } });
});
