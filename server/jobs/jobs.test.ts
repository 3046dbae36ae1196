import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { addAvailable, callNews, clearDesks, type TestAgent } from '#server/calls/test-agents.ts';
import { testExchange } from '#server/calls/test-exchange.ts';
import { forgetOldEvents } from '#server/jobs/forget-old-events.ts';
import { prepareJobs } from '#server/jobs/prepare-jobs.ts';
import { startJobs } from '#server/jobs/start-jobs.ts';
import { testCity } from '#server/testing/database.ts';
import { ringSeconds } from '#shared/calls.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let exchange: Awaited<ReturnType<typeof testExchange>>;
let running: { stop(): Promise<void> }[] = [];
const start = async () => running.push(await startJobs(city.services, city.pool));
beforeAll(async () => {
  city = await testCity();
  exchange = await testExchange(city.services);
});
beforeEach(() => clearDesks(city.services));
afterEach(async () => {
  await Promise.all(running.map((jobs) => jobs.stop()));
  running = [];
});
afterAll(async () => {
  await exchange.close();
  await city.close();
});

const jobOf = async (callId: string) =>
  (
    await sql<{ runAt: Date; locked: boolean }>`
      select run_at, locked_at is not null as locked from graphile_worker.jobs where key = ${callId}
    `.execute(city.db)
  ).rows;
const ringAt = async (agent: TestAgent | undefined) => {
  const exchangeId = await exchange.ring();
  const call = (await agent?.ask.calls.mine())?.call;
  return { id: call?.id ?? '', exchangeId };
};
/** As if the call had been ringing so long that it is passed on in `seconds`. */
const passIn = async (callId: string, seconds: number) => {
  await sql`update call set offered_at = now() - make_interval(secs => ${ringSeconds - seconds}) where id = ${callId}`.execute(
    city.db,
  );
  await sql`update graphile_worker._private_jobs set run_at = now() + make_interval(secs => ${seconds}) where key = ${callId}`.execute(
    city.db,
  );
};
const until = async (check: () => Promise<boolean>, ms = 20_000): Promise<void> => {
  const end = Date.now() + ms;
  while (!(await check())) {
    if (Date.now() > end) throw new Error('it did not happen');
    await sleep(50);
  }
};

test('a ring and its passing on are one: neither is there without the other', async () => {
  const [agent] = await addAvailable(city.services, 1);
  const { id } = await ringAt(agent);
  const { offeredAt } = await city.db
    .selectFrom('call')
    .select('offeredAt')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const [job] = await jobOf(id);
  expect(job?.runAt.getTime()).toBe((offeredAt?.getTime() ?? 0) + ringSeconds * 1000);
});

test('a call is passed on when its time has come, by one of several servers, and once', async () => {
  const [first, second, third] = await addAvailable(city.services, 3);
  await start();
  await start();
  const { id } = await ringAt(first);
  await passIn(id, 1);
  const began = Date.now();
  await until(async () => (await second?.ask.calls.mine())?.call?.id === id);
  expect(Date.now() - began).toBeGreaterThan(500);
  await sleep(1000);
  expect(await callNews(city.services, second?.id ?? '')).toEqual(['ringing']);
  expect((await third?.ask.calls.mine())?.call).toBeNull();
  // Its next time is on the clock.
  await until(async () => (await jobOf(id)).length === 1);
}, 60_000);

test('what became due while no server ran, or one was killed at work, is done at the next start', async () => {
  const [first, second] = await addAvailable(city.services, 2);
  const { id } = await ringAt(first);
  await passIn(id, -1);
  await sql`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'killed' where key = ${id}`.execute(
    city.db,
  );
  await start();
  expect((await second?.ask.calls.mine())?.call?.id).toBe(id);
});

test('the jobs go on after the database has dropped all connections', async () => {
  const [first, second] = await addAvailable(city.services, 2);
  await start();
  const { id } = await ringAt(first);
  await sql`
    select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
  `.execute(city.db);
  await sleep(200);
  await until(async () =>
    passIn(id, 0).then(
      () => true,
      () => false,
    ),
  );
  await until(async () => (await second?.ask.calls.mine().catch(() => null))?.call?.id === id);
}, 60_000);

test('what nobody can ask for any more is forgotten', async () => {
  await city.db.deleteFrom('liveEvent').execute();
  const event = { kind: 'ticket', agentId: null, data: '{}' as never };
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
  await city.db
    .insertInto('liveEvent')
    .values([
      { ...event, key: 'old', at: hoursAgo(25) },
      { ...event, key: 'new', at: hoursAgo(23) },
    ])
    .execute();
  await city.db
    .insertInto('exchangeMessage')
    .values([
      { id: 'old', receivedAt: hoursAgo(1.1) },
      { id: 'new', receivedAt: hoursAgo(0.9) },
    ])
    .execute();
  const triedAt = (hours: number) => hoursAgo(hours).getTime();
  await sql`insert into rate_limit (id, key, count, last_request)
    values ('old', 'name:ghost', 1, ${triedAt(1.1)}), ('new', 'name:agent1', 8, ${triedAt(0.9)})`.execute(city.db);
  await forgetOldEvents(city.services);
  const tries = await sql`select key from rate_limit`.execute(city.db);
  expect(tries.rows).toEqual([{ key: 'name:agent1' }]);
  expect(await city.db.selectFrom('liveEvent').select('key').execute()).toEqual([{ key: 'new' }]);
  const messages = await city.db.selectFrom('exchangeMessage').select('id').where('id', 'in', ['old', 'new']).execute();
  expect(messages).toEqual([{ id: 'new' }]);
});

test('several servers prepare the jobs at once', async () => {
  await sql`drop schema graphile_worker cascade`.execute(city.db);
  await Promise.all([prepareJobs(city.url), prepareJobs(city.url), prepareJobs(city.url)]);
  const { rows } =
    await sql`select to_regprocedure('graphile_worker.add_jobs(graphile_worker.job_spec[], boolean)') as found`.execute(
      city.db,
    );
  expect(rows).not.toEqual([{ found: null }]);
});
