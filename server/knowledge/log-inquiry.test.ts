import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCall } from '#server/testing/calls.ts';
import { testCity } from '#server/testing/database.ts';

const articleId = 'street-light-repair';
let city: Awaited<ReturnType<typeof testCity>>;
let agent: Awaited<ReturnType<typeof city.as>>;
let agentId: string;
let callId: string;
beforeAll(async () => {
  city = await testCity();
  agent = await city.as('agent1');
  agentId = (await city.context('agent1')).viewer.id;
  callId = await makeCall(city.db, agentId);
});
afterAll(() => city.close());

const views = async () =>
  (await city.db.selectFrom('article').select('views').where('id', '=', articleId).executeTakeFirstOrThrow()).views;
const inquiries = () => city.db.selectFrom('inquiry').selectAll().where('callId', '=', callId).execute();
const dispositionOf = async (id: string) =>
  (await city.db.selectFrom('call').select('disposition').where('id', '=', id).executeTakeFirstOrThrow()).disposition;

test('logs once, however often it is asked for at once', async () => {
  const before = await views();
  const logged = await Promise.all(Array.from({ length: 5 }, () => agent.knowledge.logInquiry({ callId, articleId })));
  expect(new Set(logged.map((one) => JSON.stringify(one))).size).toBe(1);
  expect(logged[0]).toEqual({ callId, articleId, articleVersion: 1, disposition: 'inquiry' });
  expect(await inquiries()).toMatchObject([{ articleId, articleVersion: 1, agentId }]);
  expect(await views()).toBe(before + 1);
  expect(await dispositionOf(callId)).toBe('inquiry');
  const news = await city.db.selectFrom('liveEvent').selectAll().where('key', '=', callId).execute();
  expect(news).toMatchObject([{ kind: 'call', agentId, data: { what: 'inquiry', articleId } }]);
});

test('one call may have been answered from two articles', async () => {
  await agent.knowledge.logInquiry({ callId, articleId: 'street-light-new-lamp' });
  expect(await inquiries()).toHaveLength(2);
});

const refused = async (code: string, input: { callId: string; articleId: string }, who = agent) => {
  const before = (await city.db.selectFrom('inquiry').selectAll().execute()).length;
  await expect(who.knowledge.logInquiry(input)).rejects.toMatchObject({ cause: { code } });
  expect(await city.db.selectFrom('inquiry').selectAll().execute()).toHaveLength(before);
};

test("not to somebody else's call, one that is over or one that is none", async () => {
  await refused('no-call', { callId, articleId: 'park-dirty' }, await city.as('agent2'));
  await refused('no-call', { callId: crypto.randomUUID(), articleId });
  await city.db.updateTable('call').set({ state: 'wrap-up' }).where('id', '=', callId).execute();
  await agent.knowledge.logInquiry({ callId, articleId: 'park-dirty' });
  await city.db.updateTable('call').set({ state: 'ended' }).where('id', '=', callId).execute();
  await refused('no-call', { callId, articleId: 'park-borrow-venue' });
});

test('not from an article that is none; what was said of the call before stays', async () => {
  const next = await makeCall(city.db, agentId);
  await refused('not-found', { callId: next, articleId: 'nowhere' });
  expect(await dispositionOf(next)).toBeNull();
  await city.db.updateTable('call').set({ disposition: 'ticket' }).where('id', '=', next).execute();
  expect(await agent.knowledge.logInquiry({ callId: next, articleId })).toMatchObject({ disposition: 'ticket' });
  expect(await dispositionOf(next)).toBe('ticket');
});

test('an officer may read but not log', async () => {
  const officer = await city.as('officer1');
  expect(await officer.knowledge.article({ id: articleId })).toMatchObject({ id: articleId });
  await expect(officer.knowledge.logInquiry({ callId, articleId })).rejects.toMatchObject({ code: 'FORBIDDEN' });
});
