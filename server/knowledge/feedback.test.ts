import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCall } from '#server/testing/calls.ts';
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

const articleId = 'street-light-repair';
const rejects = (asked: Promise<unknown>, code: string) => expect(asked).rejects.toMatchObject({ cause: { code } });

test('what an agent says of an answer reaches the editors with its call, once, until one of them is done with it', async () => {
  const callId = await makeCall(city.db, 'agent1');
  await agent.knowledge.logInquiry({ callId, articleId });
  const { id } = await agent.knowledge.judge({ articleId, kind: 'wrong', callId });
  expect(await agent.knowledge.judge({ articleId, kind: 'wrong', callId })).toEqual({ id });
  await agent.knowledge.judge({ articleId, kind: 'out of date', callId: null });

  const list = await supervisor.knowledge.feedback();
  expect(list.map(({ kind }) => kind)).toEqual(['out of date', 'wrong']);
  expect(list[1]).toMatchObject({ id, articleId, callAt: expect.any(Date), isOlder: false, closedCalls: 1 });
  expect(list[0]).toMatchObject({ callAt: null });
  expect(await supervisor.knowledge.article({ id: articleId })).toMatchObject({ closedCalls: 1 });
  expect(await agent.knowledge.article({ id: articleId })).toMatchObject({ closedCalls: null });

  await supervisor.knowledge.feedbackDone({ id });
  await supervisor.knowledge.feedbackDone({ id });
  expect((await supervisor.knowledge.feedback()).map(({ kind }) => kind)).toEqual(['out of date']);
  await rejects(supervisor.knowledge.feedbackDone({ id: '999999' }), 'not-found');
});

test('words are added later, also after the call, and reach the editors with what was said first', async () => {
  const third = await city.as('agent3');
  const callId = await makeCall(city.db, 'agent3');
  const said = { articleId, kind: 'did not help', callId } as const;
  const { id } = await third.knowledge.judge(said);
  const open = async () => (await supervisor.knowledge.feedback()).filter((one) => one.id === id);
  expect(await open()).toMatchObject([{ words: '' }]);
  await city.db.updateTable('call').set({ state: 'ended' }).where('id', '=', callId).execute();
  expect(await third.knowledge.judge({ ...said, words: ' 電話已經換了 ' })).toEqual({ id });
  expect(await open()).toMatchObject([{ words: '電話已經換了' }]);
  expect(await third.knowledge.judge(said)).toEqual({ id });
  expect(await open()).toMatchObject([{ words: '電話已經換了' }]);
  const other = await city.as('agent2');
  await rejects(other.knowledge.judge({ ...said, words: '不是我的' }), 'no-call');
  expect(await open()).toMatchObject([{ words: '電話已經換了' }]);
});

test('nothing is said of an answer that is not there, nor from a call that is not the agent’s', async () => {
  await rejects(agent.knowledge.judge({ articleId: 'nowhere', kind: 'wrong', callId: null }), 'not-found');
  const callId = await makeCall(city.db, 'agent2');
  await rejects(agent.knowledge.judge({ articleId, kind: 'wrong', callId }), 'no-call');
});

test('an editor sees to the own department’s answers only', async () => {
  const editor = await city.as('editor1');
  const { departmentId } = (await city.context('editor1')).viewer;
  const article = (mine: boolean) =>
    city.db
      .selectFrom('article')
      .select('id')
      .where('departmentId', mine ? '=' : '<>', departmentId as string)
      .limit(1)
      .executeTakeFirstOrThrow();
  const [own, other] = [await article(true), await article(false)];
  await agent.knowledge.judge({ articleId: own.id, kind: 'did not help', callId: null });
  const { id } = await agent.knowledge.judge({ articleId: other.id, kind: 'did not help', callId: null });
  const seen = (await editor.knowledge.feedback()).map((one) => one.articleId);
  expect(seen).toContain(own.id);
  expect(seen).not.toContain(other.id);
  await rejects(editor.knowledge.feedbackDone({ id }), 'forbidden');
});

test('searches that found nothing are counted, the most frequent first, however they were written', async () => {
  for (const q of ['龍捲風', 'Zeppelin  landing', '龙卷风', '龍捲風 ']) await agent.knowledge.missed({ q });
  const counted = async () => (await supervisor.knowledge.missedSearches()).map(({ words, times }) => [words, times]);
  expect(await counted()).toEqual([
    ['龍捲風', 3],
    ['zeppelin landing', 1],
  ]);
  await supervisor.knowledge.missedDone({ words: '龍捲風' });
  expect(await counted()).toEqual([['zeppelin landing', 1]]);
});

test('a search that finds something, or may hold what is a citizen’s, is never kept', async () => {
  const before = await supervisor.knowledge.missedSearches();
  await agent.knowledge.missed({ q: '路燈' });
  for (const q of ['0912345678', '0912 345 678', '１２３４ 王小明', 'a@b.tw']) {
    await expect(agent.knowledge.missed({ q })).rejects.toThrow();
  }
  expect(await supervisor.knowledge.missedSearches()).toEqual(before);
});

test('words that mean the same are added, changed and taken away', async () => {
  const { id } = await supervisor.knowledge.saveSynonym({ id: null, words: ['飛碟', ' UFO ', 'UFO'] });
  expect((await supervisor.knowledge.synonyms())[0]).toEqual({ id, words: ['飛碟', 'UFO'] });
  await supervisor.knowledge.saveSynonym({ id, words: ['飛碟', '幽浮'] });
  expect((await supervisor.knowledge.synonyms())[0]).toEqual({ id, words: ['飛碟', '幽浮'] });
  await supervisor.knowledge.dropSynonym({ id });
  await rejects(supervisor.knowledge.dropSynonym({ id }), 'not-found');
  await rejects(supervisor.knowledge.saveSynonym({ id, words: ['a', 'b'] }), 'not-found');
  await expect(supervisor.knowledge.saveSynonym({ id: null, words: ['one', 'one'] })).rejects.toThrow();
});
