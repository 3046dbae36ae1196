import { afterAll, beforeAll, expect, test } from 'vitest';
import { testCity } from '#server/testing/database.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let mine: Awaited<ReturnType<typeof city.as>>;
beforeAll(async () => {
  city = await testCity();
  mine = await city.as('agent1');
});
afterAll(() => city.close());

const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error) => error.cause,
  );

test('keeps what was typed, the newest revision last', async () => {
  expect(await mine.drafts.get({ key: 'intake' })).toBeNull();
  await mine.drafts.save({ key: 'intake', revision: 1, body: { words: '路燈' } });
  await mine.drafts.save({ key: 'intake', revision: 4, body: { words: '路燈不亮' } });
  expect(await mine.drafts.get({ key: 'intake' })).toMatchObject({
    key: 'intake',
    revision: 4,
    body: { words: '路燈不亮' },
  });
});

test('an older revision, or another of the same number, changes nothing and is told the newer draft', async () => {
  for (const revision of [3, 4]) {
    const error = await refusal(mine.drafts.save({ key: 'intake', revision, body: { words: 'late' } }));
    expect(error).toMatchObject({
      code: 'changed-meanwhile',
      details: { draft: { revision: 4, body: { words: '路燈不亮' } } },
    });
  }
  expect(await mine.drafts.get({ key: 'intake' })).toMatchObject({ revision: 4, body: { words: '路燈不亮' } });
});

test('a saving that was sent twice succeeds twice', async () => {
  const draft = { key: 'intake', revision: 5, body: { words: '路燈不亮了', answers: { pole: '12' } } };
  await mine.drafts.save(draft);
  expect(await mine.drafts.save(draft)).toMatchObject({ revision: 5 });
});

test('of many savings at once the highest revision stays', async () => {
  const revisions = [...Array(20).keys()].map((index) => index + 10);
  await Promise.allSettled(
    revisions.map((revision) => mine.drafts.save({ key: 'race', revision, body: { revision } })),
  );
  expect(await mine.drafts.get({ key: 'race' })).toMatchObject({ revision: 29, body: { revision: 29 } });
});

test('nobody sees or removes the drafts of others', async () => {
  const other = await city.as('agent2');
  expect(await other.drafts.get({ key: 'intake' })).toBeNull();
  expect(await other.drafts.list()).toEqual([]);
  await other.drafts.discard({ key: 'intake' });
  expect(await mine.drafts.get({ key: 'intake' })).not.toBeNull();
});

test('lists the newest first; what was discarded is gone, also when it is discarded again', async () => {
  await mine.drafts.save({ key: 'note:26', revision: 1, body: {} });
  const [newest] = await mine.drafts.list();
  expect(newest).toMatchObject({ key: 'note:26', revision: 1, savedAt: expect.any(Date) });
  await mine.drafts.discard({ key: 'note:26' });
  await mine.drafts.discard({ key: 'note:26' });
  expect((await mine.drafts.list()).map(({ key }) => key)).toEqual(['race', 'intake']);
});

test('keeps all that can be kept of text that PostgreSQL cannot hold', async () => {
  await mine.drafts.save({ key: 'odd', revision: 1, body: { words: 'a\0b\ud83dc \\u0000 \u{1f436}', 'k\0': 1 } });
  expect((await mine.drafts.get({ key: 'odd' }))?.body).toEqual({ words: 'abc \\u0000 \u{1f436}', k: 1 });
});

test('refuses what is too large, and keys and revisions that are none', async () => {
  const save = (change: object) => refusal(mine.drafts.save({ key: 'x', revision: 1, body: {}, ...change }));
  expect(await save({ body: { words: '字'.repeat(133_000) } })).toBeNull();
  expect(await save({ revision: 2, body: { words: '字'.repeat(133_400) } })).not.toBeNull();
  expect(await save({ key: '../x' })).not.toBeNull();
  expect(await save({ revision: 0 })).not.toBeNull();
  expect(await save({ revision: 3_000_000_000 })).not.toBeNull();
});
