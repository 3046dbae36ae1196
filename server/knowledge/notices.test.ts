import { afterAll, beforeAll, expect, test } from 'vitest';
import { liveNews, type News } from '#server/live/live-news.ts';
import { testCity } from '#server/testing/database.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let agent: Awaited<ReturnType<typeof city.as>>;
let supervisor: Awaited<ReturnType<typeof city.as>>;
beforeAll(async () => {
  city = await testCity();
  agent = await city.as('agent1');
  supervisor = await city.as('supervisor1');
});
afterAll(() => city.close());

const hour = 3_600_000;
const typhoon = {
  kind: 'weather' as const,
  shortZh: '明日停止上班上課',
  shortEn: 'Offices and schools closed tomorrow',
  wholeZh: '颱風來襲。',
  wholeEn: 'A typhoon comes.',
  startsAt: null,
};
const publish = (from: number | null, until: number) =>
  supervisor.notices.publish({
    ...typhoon,
    startsAt: from === null ? null : new Date(Date.now() + from),
    endsAt: new Date(Date.now() + until),
  });
const pinned = async () => (await agent.notices.pinned()).notices;

test('a notice is pinned from its start to its end, and what will begin is known before', async () => {
  const { id } = await publish(null, hour);
  const later = await publish(hour, 2 * hour);
  expect(await pinned()).toMatchObject([
    { id, kind: 'weather', short: { zh: typhoon.shortZh, en: typhoon.shortEn }, told: false, read: false },
    { id: later.id },
  ]);
  await supervisor.notices.end({ id });
  await supervisor.notices.end({ id: later.id });
  expect(await pinned()).toEqual([]);
  expect((await supervisor.notices.list()).notices.map((one) => one.id).toSorted()).toEqual([id, later.id].toSorted());
});

test('an agent is told once, however many desks ask at the same moment, and never of what is over or not begun', async () => {
  const { id } = await publish(null, hour);
  const answers = await Promise.all(Array.from({ length: 5 }, () => agent.notices.tell({ id })));
  expect(answers.filter(({ tell }) => tell)).toHaveLength(1);
  expect(await pinned()).toMatchObject([{ id, told: true, read: false }]);
  await supervisor.notices.end({ id });
  expect(await (await city.as('agent2')).notices.tell({ id })).toEqual({ tell: false });
  const later = await publish(hour, 2 * hour);
  expect(await agent.notices.tell(later)).toEqual({ tell: false });
  await supervisor.notices.end(later);
  await expect(agent.notices.tell({ id: '999999' })).rejects.toMatchObject({ cause: { code: 'not-found' } });
});

test('who publishes sees by name who has read it and who has not', async () => {
  const { id } = await publish(null, hour);
  await agent.notices.tell({ id });
  const seen = async () => (await supervisor.notices.list()).notices.find((one) => one.id === id);
  const all = (await seen())?.notReadBy.length ?? 0;
  expect(await seen()).toMatchObject({ readBy: [] });
  await agent.notices.read({ id });
  await agent.notices.read({ id });
  const { name } = (await city.context('agent1')).viewer;
  expect(await seen()).toMatchObject({ readBy: [name] });
  expect((await seen())?.notReadBy).toHaveLength(all - 1);
});

test('a notice that ends before it begins, or has a short form of more than 120 characters, is refused', async () => {
  await expect(publish(2 * hour, hour)).rejects.toThrow();
  await expect(publish(null, -hour)).rejects.toThrow();
  const endsAt = new Date(Date.now() + hour);
  await expect(supervisor.notices.publish({ ...typhoon, endsAt, shortZh: '風'.repeat(121) })).rejects.toThrow();
  await expect(supervisor.notices.publish({ ...typhoon, endsAt, shortEn: ' ' })).rejects.toThrow();
});

test('every desk hears of a notice; that somebody read it only who may publish', async () => {
  const ended = new AbortController();
  const hears = async (username: string): Promise<News[]> => {
    const heard: News[] = [];
    for await (const { news } of liveNews(await city.context(username), city.services.live.now(), ended.signal)) {
      if (news.kind === 'notice') heard.push(news);
    }
    return heard;
  };
  const desks = ['agent2', 'supervisor1', 'officer1'].map(hears);
  const { id } = await publish(null, hour);
  await agent.notices.read({ id });
  setTimeout(() => ended.abort(), 2500);
  const [other, leader, officer] = await Promise.all(desks);
  expect(other).toContainEqual({ kind: 'notice', what: 'changed' });
  expect(other).not.toContainEqual({ kind: 'notice', what: 'read' });
  expect(leader).toContainEqual({ kind: 'notice', what: 'read' });
  expect(officer).toEqual([]);
});
