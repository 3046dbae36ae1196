import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { liveNews, type News } from '#server/live/live-news.ts';
import { testCity } from '#server/testing/database.ts';
import { makeOrder } from '#server/testing/orders.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let end: AbortController;
let number: string;
let other: string;
beforeEach(async () => {
  city = await testCity();
  end = new AbortController();
  const some = await city.db.selectFrom('ticket').select('number').where('active', '=', true).limit(2).execute();
  [number, other] = some.map((ticket) => ticket.number) as [string, string];
  const dispatched = { departmentId: 'works', state: 'dispatched' as const };
  await city.db.updateTable('ticket').set(dispatched).where('number', 'in', [number, other]).execute();
  await city.db.deleteFrom('dispatch').where('number', 'in', [number, other]).execute();
  for (const ordered of [number, other]) await makeOrder(city.db, ordered);
});
afterEach(() => {
  end.abort();
  return city.close();
});

/** Somebody's stream of news, by a sign-in that lasts an hour. */
const newsOf = async (username: string) => {
  const context = await city.context(username);
  const sessionId = `session of ${username}`;
  const now = new Date();
  await city.db
    .insertInto('session')
    .values({
      id: sessionId,
      token: sessionId,
      agentId: context.viewer.id,
      expiresAt: new Date(Date.now() + 3_600_000),
      createdAt: now,
      updatedAt: now,
    })
    .execute();
  const stream = liveNews({ ...context, viewer: { ...context.viewer, sessionId } }, null, end.signal);
  // It listens from the first question on.
  let coming = stream.next();
  return async (): Promise<News | undefined> => {
    const { value } = await coming;
    coming = stream.next();
    coming.catch(() => {});
    return value?.news;
  };
};
const note = async (of = number) => (await city.as('agent1')).tickets.note({ number: of, words: '再看一次' });
const changeOfficer = async (change: object) =>
  (await city.as('admin1')).accounts.change({
    id: 'officer1',
    name: '張文雄',
    role: 'officer',
    departmentId: 'works',
    active: true,
    ...change,
  });

test('whoever is let out hears no more on a stream that was open before', async () => {
  const next = await newsOf('officer1');
  await note();
  expect(await next()).toMatchObject({ kind: 'ticket', what: 'note', ticket: { number } });
  await changeOfficer({ active: false });
  await pause(1000);
  await note();
  await expect(next()).rejects.toMatchObject({ code: 'unauthenticated' });
});

test('who reads answers hears that one was published, and by whom; nothing of a draft', async () => {
  const next = await newsOf('agent1');
  const supervisor = await city.as('supervisor1');
  const id = 'street-light-repair';
  const { version, published } = await supervisor.articles.detail({ id });
  const writing = { ...(published as NonNullable<typeof published>), answerZh: '請撥新的電話。' };
  await supervisor.articles.save({ id, revision: 0, baseVersion: version, state: 'writing', writing });
  await note();
  expect(await next()).toMatchObject({ kind: 'ticket' });
  await supervisor.articles.publish({ id, revision: 1, reason: '電話換了' });
  expect(await next()).toEqual({ kind: 'articles', byId: 'supervisor1' });
});

test('an officer who went to another department hears of its tickets', async () => {
  const next = await newsOf('officer1');
  await changeOfficer({ departmentId: 'water' });
  await pause(1000);
  await makeOrder(city.db, number, 'water', 'sent', false);
  await note();
  expect(await next()).toMatchObject({ kind: 'ticket', ticket: { number } });
});

test("nobody's data comes with the news unasked, as who read it is recorded", async () => {
  const next = await newsOf('agent2');
  const { citizen } = await (await city.as('agent1')).tickets.detail({ number });
  expect(citizen).not.toBeNull();
  await note();
  expect(await next()).toMatchObject({ kind: 'ticket', ticket: { number, citizen: null } });
});

test('an officer is told of a ticket that leaves the department, and not even the number of one that never was there', async () => {
  const next = await newsOf('officer1');
  const agent = await city.as('agent1');
  const before = await agent.tickets.detail({ number });
  const { version } = await agent.tickets.transfer({
    number,
    version: before.version,
    departmentId: 'water',
    words: '屬水利局',
  });
  expect(await next()).toEqual({ kind: 'gone', number, by: 'agent1' });
  await agent.tickets.dispatch({ number, version });
  await agent.calls.setPresence({ state: 'available' });
  await note(other);
  expect(await next()).toMatchObject({ kind: 'ticket', ticket: { number: other } });
});
