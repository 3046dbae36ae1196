import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { type ArticleInput, saveArticles } from '#server/knowledge/articles.store.ts';
import { makeCall } from '#server/testing/calls.ts';
import { testCity } from '#server/testing/database.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let agent: Awaited<ReturnType<typeof city.as>>;

const day = 24 * 3_600_000;
const article = (id: string, zh: string | null, en: string | null, more: Partial<ArticleInput> = {}): ArticleInput => ({
  id,
  departmentId: 'agriculture',
  categoryId: null,
  question: { zh, en },
  answer: { zh: zh && '先放進紙箱。再打電話。', en: en && 'Put it into a box. Then call.' },
  keywords: [],
  ...more,
});

beforeAll(async () => {
  city = await testCity();
  agent = await city.as('agent1');
  await city.db
    .transaction()
    .execute((tx) =>
      saveArticles(
        tx,
        [
          article('owl', '撿到領角鴞怎麼辦？', 'I found a scops owl. What do I do?'),
          article('owl-keyword', '撿到鳥怎麼辦？', null, { keywords: ['領角鴞'], views: 9000 }),
          article('owl-answer', '撿到動物怎麼辦？', null, { answer: { zh: '例如領角鴞。', en: null }, views: 9000 }),
          article('owl-feed', '領角鴞吃什麼？', null, { departmentId: 'education' }),
          article('owl-old', '領角鴞保育法規', null, { validUntil: new Date(Date.now() - day) }),
          article('owl-next', '領角鴞明年規定', null, { validFrom: new Date(Date.now() + day) }),
          article('owl-still', '領角鴞今年規定', null, { validUntil: new Date(Date.now() + day) }),
          article('pangolin', null, 'A pangolin is in my garden.', { answer: { zh: null, en: null } }),
        ],
        null,
      ),
    );
});
afterAll(() => city.close());

const ids = async (q: string, more: { departmentId?: string; limit?: number } = {}) =>
  (await agent.knowledge.search({ q, ...more })).results.map(({ id }) => id);

describe('finds', () => {
  it.each([
    ['a three-character word', '領角鴞', 'owl'],
    ['two characters of it', '角鴞', 'owl'],
    ['one character of it', '鴞', 'owl'],
    ['an English word that is still being typed', 'pangol', 'pangolin'],
    ['English words in any number, case and order', 'OWLS scop', 'owl'],
    ['a sentence whose other words are nowhere', '我家陽台飛來一隻領角鴞不會飛', 'owl'],
  ])('%s', async (_what, q, id) => expect(await ids(q)).toContain(id));

  it('nothing where nothing was asked', async () => {
    for (const q of ['', ' ', '？！', '\0']) expect(await ids(q)).toEqual([]);
  });

  it('what is typed to break it', async () => {
    for (const q of ["'", '\\', "' | 'a", '!&|():*', '路燈 & !不亮', 'a:*', '%_', '\ud83d', '字'.repeat(200)]) {
      expect(await ids(q)).toBeInstanceOf(Array);
    }
  });
});

test('the question before the keywords, these before the answer; only what is valid now', async () => {
  const found = await ids('領角鴞');
  expect(found).toHaveLength(5);
  expect(found.slice(0, 3).toSorted()).toEqual(['owl', 'owl-feed', 'owl-still']);
  expect(found.slice(3)).toEqual(['owl-keyword', 'owl-answer']);
});

test('of one department, and no more than asked for', async () => {
  expect(await ids('領角鴞', { departmentId: 'education' })).toEqual(['owl-feed']);
  expect(await ids('領角鴞', { departmentId: 'nowhere' })).toEqual([]);
  expect(await ids('領角鴞', { limit: 2 })).toHaveLength(2);
  await expect(agent.knowledge.search({ q: 'x', limit: 21 })).rejects.toThrow();
});

test('in the language of the viewer, or in the other one where it is only written in that', async () => {
  expect((await agent.knowledge.search({ q: '領角鴞' })).results.find(({ id }) => id === 'owl')).toEqual({
    id: 'owl',
    question: '撿到領角鴞怎麼辦？',
    lead: '先放進紙箱。',
    departmentId: 'agriculture',
    categoryId: null,
    lang: 'zh-TW',
  });
  expect((await agent.knowledge.search({ q: 'pangolin' })).results[0]).toMatchObject({
    id: 'pangolin',
    lang: 'en',
    lead: null,
  });
  await agent.accounts.saveLocale({ locale: 'en' });
  const english = await city.as('agent1');
  expect((await english.knowledge.search({ q: '領角鴞' })).results).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: 'owl', lang: 'en', lead: 'Put it into a box.' }),
      expect.objectContaining({ id: 'owl-feed', lang: 'zh-TW' }),
    ]),
  );
});

test('what closed calls comes before what did not', async () => {
  const { id: agentId } = (await city.context('agent2')).viewer;
  const before = (await ids('領角鴞')).slice(0, 3);
  const last = before.at(-1) as string;
  for (let calls = 0; calls < 5; calls += 1) {
    const callId = await makeCall(city.db, agentId);
    await (await city.as('agent2')).knowledge.logInquiry({ callId, articleId: last });
    await city.db.updateTable('call').set({ state: 'ended' }).where('id', '=', callId).execute();
  }
  expect((await ids('領角鴞'))[0]).toBe(last);
});

test('still finds by common words when the database knows how common they are', async () => {
  await sql`analyze article`.execute(city.db);
  expect(await ids('領角鴞')).toHaveLength(5);
  expect((await ids('路燈')).length).toBeGreaterThan(3);
});

test('an article is read with its headings, lists and tables, and only while it is valid', async () => {
  expect(await agent.knowledge.article({ id: 'owl-still' })).toMatchObject({
    id: 'owl-still',
    version: 1,
    question: '領角鴞今年規定',
    blocks: [{ kind: 'paragraph', inlines: [{ kind: 'text', text: '先放進紙箱。再打電話。' }] }],
    lang: 'zh-TW',
    departmentId: 'agriculture',
    categoryId: null,
    validUntil: expect.any(Date),
  });
  expect(await agent.knowledge.article({ id: 'pangolin' })).toMatchObject({ blocks: [], validUntil: null });
  for (const id of ['owl-old', 'owl-next', 'nowhere']) {
    await expect(agent.knowledge.article({ id })).rejects.toMatchObject({ cause: { code: 'not-found' } });
  }
});
