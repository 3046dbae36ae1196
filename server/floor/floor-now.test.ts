import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findWaitingNow } from '#server/floor/floor-now.store.ts';
import { testCity } from '#server/testing/database.ts';
import { atDesks, type FloorNow, serviceLevel } from '#shared/floor-now.ts';

let city: Awaited<ReturnType<typeof testCity>>;
beforeAll(async () => {
  city = await testCity();
});
beforeEach(async () => {
  await city.db
    .updateTable('call')
    .set({ rangAt: new Date(0) })
    .execute();
  await city.db.deleteFrom('presence').execute();
});
afterAll(() => city.close());

const ago = (minutes: number, seconds = 0): Date => new Date(Date.now() - minutes * 60_000 + seconds * 1000);
type Times = { rangAt: Date; answeredAt?: Date; hungUpAt?: Date };
const call = (state: 'ringing' | 'answered' | 'ended' | 'missed', times: Times) =>
  city.db
    .insertInto('call')
    .values({ exchangeId: randomUUID(), state, ...times })
    .execute();

test('those who wait are counted now and as they were ten minutes ago, with the longest wait', async () => {
  await call('ringing', { rangAt: ago(12) });
  await call('ringing', { rangAt: ago(2) });
  await call('ringing', { rangAt: ago(1) });
  // Waited then, and was answered or gave up since.
  await call('ended', { rangAt: ago(11), answeredAt: ago(9) });
  await call('missed', { rangAt: ago(15), hungUpAt: ago(8) });
  // Was over by then.
  await call('ended', { rangAt: ago(20), answeredAt: ago(19) });
  const now = await findWaitingNow(city.db);
  expect(now).toMatchObject({ waiting: 3, waitingBefore: 3 });
  expect(now.longestSeconds).toBeGreaterThanOrEqual(720);
  expect(now.longestSeconds).toBeLessThan(760);
});

test('a call counts as answered in time within 20 seconds, a given up one as not, those of an hour ago not at all', async () => {
  const rangAt = ago(5);
  const after = (seconds: number) => new Date(rangAt.getTime() + seconds * 1000);
  await call('answered', { rangAt, answeredAt: after(20) });
  await call('ended', { rangAt, answeredAt: after(21) });
  await call('missed', { rangAt, hungUpAt: after(3) });
  await call('ended', { rangAt: ago(60), answeredAt: ago(60, 1) });
  const now = { ...(await findWaitingNow(city.db)), agents: {} } as FloorNow;
  expect(now).toMatchObject({ settled: 3, inTime: 1 });
  expect(serviceLevel(now)).toBe(33);
  expect(serviceLevel({ ...now, settled: 0, inTime: 0 })).toBeNull();
});

test('agents are counted by what they do, without those who are away, have left, or take no calls', async () => {
  const set = (agentId: string, state: 'available' | 'on call' | 'break' | 'away') =>
    city.db.insertInto('presence').values({ agentId, state }).execute();
  await set('agent1', 'on call');
  await set('agent2', 'on call');
  await set('agent3', 'available');
  await set('agent4', 'break');
  await set('agent5', 'away');
  await set('agent6', 'available');
  await city.db.updateTable('agent').set({ active: false }).where('id', '=', 'agent6').execute();
  const now = await (await city.as('supervisor1')).floor.now();
  expect(now.agents).toEqual({ available: 1, 'on call': 2, 'wrap-up': 0, break: 1 });
  expect(atDesks(now)).toBe(4);
});
