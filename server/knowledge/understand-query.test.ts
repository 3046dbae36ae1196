import { afterAll, beforeAll, describe, expect, it, test, vi } from 'vitest';
import { saveArticles } from '#server/knowledge/articles.store.ts';
import { testCity } from '#server/testing/database.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let agent: Awaited<ReturnType<typeof city.as>>;
beforeAll(async () => {
  city = await testCity();
  agent = await city.as('agent1');
});
afterAll(() => city.close());

const search = (q: string) => agent.knowledge.search({ q });
const first = async (q: string) => (await search(q)).results[0]?.id;

describe('the answer about street lights is found', () => {
  it.each([
    ['by another word for it', '街燈不亮'],
    ['by another English word', 'lamppost out'],
    ['in simplified characters', '路灯不亮'],
    ['in simplified characters, by another word', '街灯不亮'],
  ])('%s', async (_what, q) => expect(await first(q)).toMatch(/^street-light-/));
});

test('what is said in the very words comes before what says it otherwise', async () => {
  const article = (id: string, question: string) => ({
    id,
    departmentId: 'agriculture',
    categoryId: null,
    question: { zh: null, en: question },
    answer: { zh: null, en: 'Yes.' },
    keywords: [],
  });
  await city.db
    .transaction()
    .execute((tx) =>
      saveArticles(tx, [article('say-trash', 'Trash museum'), article('say-garbage', 'Garbage museum')], null),
    );
  const ids = async (q: string) => (await search(q)).results.map(({ id }) => id).slice(0, 2);
  expect(await ids('trash museum')).toEqual(['say-trash', 'say-garbage']);
  expect(await ids('garbage museum')).toEqual(['say-garbage', 'say-trash']);
});

describe('a slip of spelling', () => {
  it('is taken for the word that was meant, and that is told', async () => {
    const { results, searchedFor } = await search('pohtole');
    expect(searchedFor).toBe('pothole');
    expect(results).toEqual((await search('pothole')).results);
    expect((await search('pothole')).searchedFor).toBeNull();
  });

  it('is none where the word is still being typed, or stands in an article that was added just now', async () => {
    expect((await search('pothol')).searchedFor).toBeNull();
    const question = { zh: null, en: 'Where is the potholl museum?' };
    const added = { id: 'potholl', departmentId: 'agriculture', categoryId: null, question, keywords: [] };
    await city.db
      .transaction()
      .execute((tx) => saveArticles(tx, [{ ...added, answer: { zh: null, en: 'Here.' } }], null));
    expect(await search('potholl')).toMatchObject({ results: [{ id: 'potholl' }], searchedFor: null });
  });
});

test('an editor adds words that mean the same, and seconds later they find', async () => {
  expect(await first('爛掉的瀝青')).toBeUndefined();
  await city.db
    .insertInto('synonym')
    .values({ words: ['爛掉的瀝青', '坑洞'], changedBy: null })
    .execute();
  await vi.waitFor(async () => expect(await first('爛掉的瀝青')).toMatch(/pothole/), { timeout: 5000, interval: 200 });
});
