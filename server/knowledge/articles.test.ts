import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ArticleInput, saveArticles } from '#server/knowledge/articles.store.ts';
import { testCity } from '#server/testing/database.ts';

let city: Awaited<ReturnType<typeof testCity>>;
beforeAll(async () => {
  city = await testCity();
});
afterAll(() => city.close());

const save = (...articles: ArticleInput[]) => city.db.transaction().execute((tx) => saveArticles(tx, articles, null));

const article: ArticleInput = {
  id: 'test-owl',
  departmentId: 'agriculture',
  categoryId: null,
  question: { zh: '撿到領角鴞怎麼辦？', en: null },
  answer: { zh: '請放進紙箱。', en: null },
  keywords: ['領角鴞'],
  views: 10,
};

const versions = async () =>
  (
    await city.db
      .selectFrom('articleVersion')
      .selectAll()
      .where('articleId', '=', 'test-owl')
      .orderBy('version')
      .execute()
  ).map(({ version, body }) => [version, (body as { questionZh: string }).questionZh]);

const stored = () => city.db.selectFrom('article').selectAll().where('id', '=', 'test-owl').executeTakeFirstOrThrow();

test('the same article twice is saved once', async () => {
  expect(await save(article)).toEqual({ added: ['test-owl'], changed: [], unchanged: [] });
  expect(await save(article)).toEqual({ added: [], changed: [], unchanged: ['test-owl'] });
  expect(await versions()).toEqual([[1, '撿到領角鴞怎麼辦？']]);
});

test('changed words are a new version, and the old one is kept', async () => {
  const changed = { ...article, question: { zh: '撿到貓頭鷹怎麼辦？', en: null } };
  expect(await save(changed)).toMatchObject({ changed: ['test-owl'] });
  expect(await versions()).toEqual([
    [1, '撿到領角鴞怎麼辦？'],
    [2, '撿到貓頭鷹怎麼辦？'],
  ]);
  expect((await (await city.as('agent1')).knowledge.search({ q: '貓頭鷹' })).results[0]).toMatchObject({
    id: 'test-owl',
  });
  await save(article);
});

test('views only grow, and are no version', async () => {
  const { version } = await stored();
  expect(await save({ ...article, views: 500 })).toMatchObject({ changed: ['test-owl'] });
  expect(await save({ ...article, views: 20 })).toMatchObject({ unchanged: ['test-owl'] });
  expect(await stored()).toMatchObject({ views: 500, version });
});

test('two who change it at once make two versions', async () => {
  const { version } = await stored();
  await Promise.all(['甲', '乙'].map((zh) => save({ ...article, answer: { zh, en: null } })));
  expect((await stored()).version).toBe(version + 2);
});

test('none of a batch is saved where one cannot be', async () => {
  const other = { ...article, id: 'test-other' };
  await expect(save(other, { ...article, id: 'test-bad', departmentId: 'nowhere' })).rejects.toThrow();
  expect(await city.db.selectFrom('article').select('id').where('id', '=', 'test-other').execute()).toEqual([]);
});
