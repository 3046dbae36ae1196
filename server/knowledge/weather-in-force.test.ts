import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { weatherInForce } from '#server/knowledge/weather-in-force.ts';
import { testCity } from '#server/testing/database.ts';
import type { NoticeKind } from '#shared/knowledge/inputs.ts';

let city: Awaited<ReturnType<typeof testCity>>;
beforeAll(async () => {
  city = await testCity();
});
afterAll(() => city.close());

const hour = 3_600_000;
const publish = (kind: NoticeKind, from: number, until: number) => {
  const [startsAt, endsAt] = [new Date(Date.now() + from), new Date(Date.now() + until)];
  return city.db.insertInto('notice').values({ kind, shortZh: '颱風', shortEn: 'Typhoon', startsAt, endsAt }).execute();
};
const soon = { timeout: 5000, interval: 100 };

test('the weather is in force from the start of its notice to its end, and a second later routing knows', async () => {
  await publish('disruption', -hour, hour);
  await publish('weather', -2 * hour, -hour);
  await publish('weather', hour, 2 * hour);
  expect(await weatherInForce(city.db)).toBe(false);
  await publish('weather', -hour, 2000);
  await vi.waitFor(async () => expect(await weatherInForce(city.db)).toBe(true), soon);
  await vi.waitFor(async () => expect(await weatherInForce(city.db)).toBe(false), soon);
});
