import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createServices } from '#server/create-services.ts';
import { connect } from '#server/db/connection.ts';
import { watchFloor } from '#server/floor/watch-floor.ts';
import { liveNews, type News } from '#server/live/live-news.ts';
import { testCity } from '#server/testing/database.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let supervisor: Awaited<ReturnType<typeof city.as>>;
beforeAll(async () => {
  city = await testCity();
  supervisor = await city.as('supervisor1');
});
beforeEach(async () => {
  await city.db
    .updateTable('call')
    .set({ rangAt: new Date(0), state: 'ended' })
    .execute();
  await city.db.deleteFrom('floorAlarm').execute();
  await city.db.deleteFrom('liveEvent').where('kind', '=', 'alarm').execute();
});
afterAll(() => city.close());

const ring = async (count: number): Promise<void> => {
  for (let n = 0; n < count; n++) {
    await city.db.insertInto('call').values({ exchangeId: randomUUID(), state: 'ringing' }).execute();
  }
};
const calm = () =>
  city.db
    .updateTable('call')
    .set({ state: 'missed', rangAt: new Date(0) })
    .execute();
const look = () => watchFloor(city.services);
const told = async () =>
  (
    await city.db
      .selectFrom('liveEvent')
      .select(['key', 'agentId', 'data'])
      .where('kind', '=', 'alarm')
      .orderBy('id')
      .execute()
  ).map(({ key, agentId, data }) => ({ key, agentId, told: (data as { told: unknown }).told }));
const wellFor = (seconds: number) =>
  sql`update floor_alarm set quiet_since = now() - make_interval(secs => ${seconds}) where quiet_since is not null`.execute(
    city.db,
  );

test('an alarm is told once to whoever set it, stands while the floor is beyond it, and is told anew after a minute', async () => {
  await supervisor.floor.setAlarms({ alarms: [{ kind: 'waiting', limit: 2 }] });
  await ring(2);
  await look();
  expect(await told()).toEqual([]);
  await ring(1);
  await look();
  await look();
  const rush = { key: 'waiting', agentId: 'supervisor1', told: { limit: 2, value: 3 } };
  expect(await told()).toEqual([rush]);
  expect(await supervisor.floor.alarms()).toEqual([{ kind: 'waiting', limit: 2, since: expect.any(String) }]);

  // A moment below the threshold: it no longer stands, and what comes back at once is not told again.
  await calm();
  await look();
  expect(await supervisor.floor.alarms()).toMatchObject([{ since: null }]);
  await wellFor(50);
  await ring(3);
  await look();
  expect(await supervisor.floor.alarms()).toMatchObject([{ since: expect.any(String) }]);
  expect((await told()).filter((one) => one.told)).toEqual([rush]);

  await calm();
  await look();
  await wellFor(61);
  await ring(4);
  await look();
  expect((await told()).filter((one) => one.told)).toEqual([rush, { ...rush, told: { limit: 2, value: 4 } }]);
});

test('each supervisor has thresholds of her own; one that stays is not told anew, one that is changed is', async () => {
  const other = await city.as('supervisor2');
  await supervisor.floor.setAlarms({ alarms: [{ kind: 'waiting', limit: 0 }] });
  await other.floor.setAlarms({ alarms: [{ kind: 'waiting', limit: 5 }] });
  await ring(1);
  await look();
  expect((await told()).map(({ agentId }) => agentId)).toEqual(['supervisor1']);
  await supervisor.floor.setAlarms({
    alarms: [
      { kind: 'waiting', limit: 0 },
      { kind: 'service level', limit: 1 },
    ],
  });
  await look();
  expect(await told()).toHaveLength(1);
  await ring(1);
  await supervisor.floor.setAlarms({ alarms: [{ kind: 'waiting', limit: 1 }] });
  await look();
  expect((await told()).map((one) => one.told)).toEqual([
    { limit: 0, value: 1 },
    { limit: 1, value: 2 },
  ]);
  await supervisor.floor.setAlarms({ alarms: [] });
  expect(await supervisor.floor.alarms()).toEqual([]);
  expect(await other.floor.alarms()).toEqual([{ kind: 'waiting', limit: 5, since: null }]);
});

test('several servers that look at once tell it once', async () => {
  await supervisor.floor.setAlarms({ alarms: [{ kind: 'waiting', limit: 0 }] });
  await ring(1);
  const servers = await Promise.all(
    [1, 2, 3].map(async () => {
      const { db, pool } = connect(city.url, 2);
      const { log, publicUrl } = city.services;
      return createServices({
        db,
        pool,
        url: city.url,
        log,
        publicUrl,
        port: 1999,
        channels: { email: null, text: null },
      });
    }),
  );
  await Promise.all(servers.flatMap((server) => [watchFloor(server), watchFloor(server)]));
  await Promise.all(servers.map(({ db }) => db.destroy()));
  expect(await told()).toHaveLength(1);
});

test('only who set it hears of it, and nobody who is a supervisor no longer', async () => {
  const ended = new AbortController();
  const before = city.services.live.now();
  const hear = async (who: string): Promise<News[]> => {
    const heard: News[] = [];
    for await (const { news } of liveNews(await city.context(who), before, ended.signal)) {
      if (news.kind === 'alarm') heard.push(news);
      if (news.kind === 'articles') break;
    }
    return heard;
  };
  const listening = Promise.all(['supervisor1', 'supervisor2', 'agent1'].map(hear));
  await supervisor.floor.setAlarms({ alarms: [{ kind: 'available', limit: 999 }] });
  await (await city.as('supervisor2')).floor.setAlarms({ alarms: [{ kind: 'available', limit: 999 }] });
  await city.db.updateTable('agent').set({ role: 'agent' }).where('id', '=', 'supervisor2').execute();
  await look();
  await city.db.transaction().execute(async (tx) => {
    await tx
      .insertInto('liveEvent')
      .values({ kind: 'articles', key: 'all', agentId: null, data: '{}' as never })
      .execute();
  });
  city.services.live.wake();
  const [own, former, agent] = await listening;
  ended.abort();
  await city.db.updateTable('agent').set({ role: 'supervisor' }).where('id', '=', 'supervisor2').execute();
  expect(own).toEqual([{ kind: 'alarm', alarm: 'available', told: { limit: 999, value: expect.any(Number) } }]);
  expect([former, agent]).toEqual([[], []]);
});
