import pino from 'pino';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type LiveEvent, LiveFeed, saveLiveEvent } from '#server/live/feed.ts';
import { testCity } from '#server/testing/database.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let ends: AbortController[] = [];
beforeAll(async () => {
  city = await testCity();
});
afterEach(() => {
  for (const end of ends) end.abort();
  ends = [];
});
afterAll(() => city.close());

const publish = (key: string, hold: Promise<void> = Promise.resolve()) =>
  city.db.transaction().execute(async (tx) => {
    await saveLiveEvent(tx, { kind: 'ticket', key });
    await hold;
  });

/** Listens and collects keys until there are as many as wanted. */
const collect = (feed: LiveFeed, lastId: string | null, wanted: number) => {
  const end = new AbortController();
  ends.push(end);
  const events: LiveEvent[] = [];
  const done = (async () => {
    for await (const event of feed.events(lastId, end.signal)) {
      if (event !== 'reset') events.push(event);
      if (events.length === wanted) return events;
    }
    return events;
  })();
  return { events, done };
};

test('what is committed on one server is heard on another within a second', async () => {
  const other = new LiveFeed(city.db, city.url, pino({ level: 'silent' }));
  await other.start();
  const heard = collect(other, null, 1);
  const heardHere = collect(city.services.live, null, 1);
  await publish('A');
  city.services.live.wake();
  expect((await heard.done).map(({ key }) => key)).toEqual(['A']);
  expect((await heardHere.done).map(({ key }) => key)).toEqual(['A']);
  await other.stop();
});

test('a transaction that commits late is not lost to one who had already heard of a later one', async () => {
  const { live } = city.services;
  let release: () => void = () => {};
  const hold = new Promise<void>((resolve) => {
    release = resolve;
  });
  const heard = collect(live, null, 2);
  const slow = publish('slow', hold);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await publish('quick');
  live.wake();
  release();
  await slow;
  live.wake();
  expect((await heard.done).map(({ key }) => key).sort()).toEqual(['quick', 'slow']);
});

test('who resumes after an id hears everything since, in order, once, while more keeps coming', async () => {
  const { live } = city.services;
  const first = collect(live, null, 1);
  await publish('0');
  live.wake();
  const lastId = (await first.done)[0]?.id as string;
  for (let n = 1; n <= 20; n++) await publish(String(n));
  const resumed = collect(live, lastId, 40);
  await Promise.all(Array.from({ length: 20 }, (_, n) => publish(String(n + 21))));
  live.wake();
  const keys = (await resumed.done).map(({ key }) => key);
  expect(new Set(keys).size).toBe(40);
  expect(keys.slice(0, 20)).toEqual(Array.from({ length: 20 }, (_, n) => String(n + 1)));
});

test('who asks to resume from a place that is forgotten or nonsense is told to read everything anew', async () => {
  const { live } = city.services;
  for (const id of ['1.1', 'nonsense']) {
    const end = new AbortController();
    ends.push(end);
    const { value } = await live.events(id, end.signal).next();
    expect(value).toBe('reset');
  }
});
