import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { passCalls } from '#server/calls/pass-calls.ts';
import { readHalfHours } from '#server/calls/read-half-hours.ts';
import { restAgents } from '#server/calls/rest-agents.ts';
import { addAgent, clearDesks, type TestAgent } from '#server/calls/test-agents.ts';
import { testExchange } from '#server/calls/test-exchange.ts';
import { up } from '#server/db/migrations/0013-demand.ts';
import { up as countInTime } from '#server/db/migrations/0016-reports.ts';
import { examine } from '#server/doctor/examine.ts';
import { testCity } from '#server/testing/database.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let exchange: Awaited<ReturnType<typeof testExchange>>;
let agent: TestAgent;
beforeAll(async () => {
  city = await testCity();
  exchange = await testExchange(city.services);
});
beforeEach(async () => {
  await clearDesks(city.services);
  await city.db.deleteFrom('call').execute();
  await city.db.deleteFrom('callHalfHour').execute();
  agent = await addAgent(city.services, 'available');
});
afterAll(async () => {
  await exchange.close();
  await city.close();
});

const send = async (message: object) => expect((await exchange.send(message)).status).toBe(204);
const counted = () => readHalfHours(city.db, new Date(0), new Date(Date.now() + 86_400_000));
const secondsSince = (at: string) => Math.round((Date.now() - Date.parse(at)) / 1000);

/** A call that rang then, was answered and is over. */
const takeCall = async (at: string) => {
  await send({ event: 'ring', exchangeId: randomUUID(), from: null, at });
  const callId = (await agent.ask.calls.mine()).call?.id ?? '';
  await agent.ask.calls.answer({ callId });
  await agent.ask.calls.hangUp({ callId });
  const wrapUp = () => agent.ask.calls.wrapUp({ callId, disposition: 'other' });
  await wrapUp();
  await wrapUp();
};
const missCall = async (at: string) => {
  const exchangeId = randomUUID();
  await send({ event: 'ring', exchangeId, from: null, at });
  await send({ event: 'hung-up', exchangeId });
  await send({ event: 'hung-up', exchangeId });
};

test('a call counts once, in the half hour in which it rang, when it is over', async () => {
  const at = '2020-02-02T10:29:59+08:00';
  await takeCall(at);
  const [half, ...more] = await counted();
  expect(more).toEqual([]);
  expect(half).toMatchObject({ startsAt: new Date('2020-02-02T10:00:00+08:00'), calls: 1, answered: 1, missed: 0 });
  expect(Math.abs((half?.waitingSeconds ?? 0) - secondsSince(at))).toBeLessThanOrEqual(60);
  expect(half?.handlingSeconds).toBeLessThanOrEqual(60);
  await takeCall('2020-02-02T10:00:00+08:00');
  await takeCall('2020-02-02T10:30:00+08:00');
  expect((await counted()).map(({ calls }) => calls)).toEqual([2, 1]);
});

test('of a wrap-up that an accommodation allows to be longer so much is kept beside, and of others nothing', async () => {
  const at = '2020-02-02T10:00:00+08:00';
  const wrapUp = async (minutes: number) => {
    await send({ event: 'ring', exchangeId: randomUUID(), from: null, at });
    const callId = (await agent.ask.calls.mine()).call?.id ?? '';
    await agent.ask.calls.answer({ callId });
    await agent.ask.calls.hangUp({ callId });
    await city.pool.query(
      `update call set answered_at = now() - make_interval(mins => $2 + 4), hung_up_at = now() - make_interval(mins => $2) where id = $1`,
      [callId, minutes],
    );
    await agent.ask.calls.wrapUp({ callId, disposition: 'other' });
  };
  await wrapUp(5);
  expect(await counted()).toMatchObject([{ handlingSeconds: 540, longerSeconds: 0 }]);
  await city.db.insertInto('accommodation').values({ agentId: agent.id, wrapUpMinutes: 3 }).execute();
  await wrapUp(5);
  expect(await counted()).toMatchObject([{ handlingSeconds: 1080, longerSeconds: 180 }]);
  await wrapUp(1);
  expect(await counted()).toMatchObject([{ handlingSeconds: 1380, longerSeconds: 240 }]);
});

test('however long a wrap-up lasts, nothing ends it but the agent, and no call rings meanwhile', async () => {
  await send({ event: 'ring', exchangeId: randomUUID(), from: null });
  const callId = (await agent.ask.calls.mine()).call?.id ?? '';
  await agent.ask.calls.answer({ callId });
  await agent.ask.calls.hangUp({ callId });
  await city.pool.query(`update call set hung_up_at = now() - interval '9 hours' where id = $1`, [callId]);
  await city.pool.query(`update presence set since = now() - interval '9 hours' where agent_id = $1`, [agent.id]);
  await passCalls(city.services);
  await restAgents(city.services);
  await send({ event: 'ring', exchangeId: randomUUID(), from: null });
  expect(await agent.ask.calls.mine()).toMatchObject({
    presence: { state: 'wrap-up' },
    call: { id: callId, state: 'wrap-up' },
  });
});

test('who hangs up unheard is missed once, a hang-up that overtakes its ring too', async () => {
  await missCall('2020-02-02T10:10:00+08:00');
  const exchangeId = randomUUID();
  const overtaken = { exchangeId, from: null, at: '2020-02-02T10:20:00+08:00' };
  await send({ event: 'hung-up', ...overtaken });
  await send({ event: 'ring', ...overtaken });
  expect(await counted()).toMatchObject([{ calls: 2, answered: 0, missed: 2, handlingSeconds: 0 }]);
});

test('what was answered elsewhere, rings or lasts, is not counted', async () => {
  const exchangeId = randomUUID();
  await send({ event: 'ring', exchangeId, from: null });
  await send({ event: 'answered-elsewhere', exchangeId });
  await send({ event: 'ring', exchangeId: randomUUID(), from: null });
  const callId = (await agent.ask.calls.mine()).call?.id ?? '';
  await agent.ask.calls.answer({ callId });
  expect(await counted()).toEqual([]);
});

test('who is answered as fast as the target asks is counted in time, who waits longer or hangs up is not', async () => {
  const ago = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString();
  const inTime = async () => (await counted()).reduce((sum, half) => sum + half.inTime, 0);
  await takeCall(ago(2));
  expect(await inTime()).toBe(1);
  await takeCall(ago(45));
  await missCall(ago(2));
  expect(await inTime()).toBe(1);
  await city.db.updateTable('serviceTarget').set({ seconds: 60 }).execute();
  await takeCall(ago(45));
  expect(await inTime(), 'by the target of then').toBe(2);
  await city.db.updateTable('serviceTarget').set({ seconds: 20 }).execute();
});

test('the migration counts the calls of before as they would have been', async () => {
  await takeCall('2020-02-03T10:10:00+08:00');
  await takeCall(new Date(Date.now() - 2000).toISOString());
  await missCall('2020-02-03T10:40:00+08:00');
  for (const table of ['callHalfHour', 'serviceTarget', 'skillNeed', 'demandEvent'])
    await city.db.schema.dropTable(table).execute();
  for (const migrate of [up, countInTime]) await migrate(city.db as unknown as Kysely<unknown>);
  await city.pool.query('alter table call_half_hour add column longer_seconds int not null default 0');
  const filled = await counted();
  expect(filled).toContainEqual(
    expect.objectContaining({ startsAt: new Date('2020-02-03T10:00:00+08:00'), calls: 1, answered: 1, missed: 0 }),
  );
  expect(filled).toContainEqual(
    expect.objectContaining({ startsAt: new Date('2020-02-03T10:30:00+08:00'), calls: 1, answered: 0, missed: 1 }),
  );
  expect(filled.map(({ inTime }) => inTime)).toEqual([0, 0, 1]);
  const says = 'Each call that is over is counted in its half hour';
  expect((await examine(city.db)).find((one) => one.says === says)).toEqual({ says, broken: [] });
});
