import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { testCity } from '#server/testing/database.ts';
import { dayOf } from '#shared/day.ts';
import type { Writing } from '#shared/knowledge/writing.ts';

let city: Awaited<ReturnType<typeof testCity>>;
type Caller = Awaited<ReturnType<typeof city.as>>;
let editor: Caller;
let supervisor: Caller;
let agent: Caller;
beforeAll(async () => {
  city = await testCity();
  editor = await city.as('editor1');
  supervisor = await city.as('supervisor1');
  agent = await city.as('agent1');
});
afterAll(() => city.close());

const writing: Writing = {
  departmentId: 'works',
  categoryId: 'street-light',
  questionZh: '燈桿貼紙怎麼申請？',
  questionEn: 'How do I ask for a lamp post sticker?',
  answerZh: '## 申請\n\n- 帶**身分證**。\n- 帶印章。',
  answerEn: 'Bring your identity card.',
  keywords: ['貼紙'],
  validFrom: null,
  validUntil: null,
  stillFits: false,
};

const draft = (id: string, change: Partial<Writing> = {}, more: object = {}) => ({
  id,
  revision: 0,
  baseVersion: 0,
  state: 'writing' as const,
  writing: { ...writing, ...change },
  ...more,
});

/** An article that is published, written by the editor and let through by the supervisor. */
const published = async (change: Partial<Writing> = {}) => {
  const id = randomUUID();
  await editor.articles.save(draft(id, change, { state: 'in review' }));
  return supervisor.articles.publish({ id, revision: 1, reason: '' });
};

const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error) => ({ code: error.cause?.code, details: error.cause?.details, issues: error.cause?.issues?.length }),
  );

const found = async (q: string) => (await agent.knowledge.search({ q })).results.map(({ id }) => id);

test('an answer is written, reviewed, published by somebody else, and found by agents', async () => {
  const id = randomUUID();
  const saved = await editor.articles.save(draft(id));
  expect(saved).toMatchObject({ version: 0, published: null, draft: { revision: 1, state: 'writing', mine: true } });
  expect(await found('燈桿貼紙')).not.toContain(id);
  await editor.articles.save(draft(id, {}, { revision: 1, state: 'in review' }));
  expect((await supervisor.articles.list({ filter: 'review' })).map((row) => row.id)).toContain(id);
  const { version, draft: left, versions } = await supervisor.articles.publish({ id, revision: 2, reason: '' });
  expect({ version, left }).toEqual({ version: 1, left: null });
  expect(versions).toMatchObject([{ version: 1, by: '周雅婷', approvedBy: '王淑芬', reason: '' }]);
  expect(await found('燈桿貼紙')).toContain(id);
  const [hit] = (await agent.knowledge.search({ q: '燈桿貼紙' })).results;
  expect(hit).toMatchObject({ question: '燈桿貼紙怎麼申請？', lead: '帶身分證。' });
  expect((await agent.knowledge.article({ id })).blocks.map(({ kind }) => kind)).toEqual(['heading', 'list']);
});

describe('who wrote of it herself', () => {
  it('publishes with a written reason only', async () => {
    const id = randomUUID();
    await editor.articles.save(draft(id));
    expect(await refusal(editor.articles.publish({ id, revision: 1, reason: ' ' }))).toMatchObject({
      code: 'invalid-input',
      details: { fields: ['reason'] },
    });
    const { versions } = await editor.articles.publish({ id, revision: 1, reason: '颱風，同仁都不在' });
    expect(versions[0]).toMatchObject({ by: '周雅婷', approvedBy: '周雅婷', reason: '颱風，同仁都不在' });
  });

  it('is everybody who changed a word, not only who did so last', async () => {
    const id = randomUUID();
    await editor.articles.save(draft(id));
    await supervisor.articles.save(draft(id, { answerEn: 'Bring it.' }, { revision: 1 }));
    for (const writer of [editor, supervisor]) {
      expect(await refusal(writer.articles.publish({ id, revision: 2, reason: '' }))).toMatchObject({
        code: 'invalid-input',
      });
    }
    await (await city.as('supervisor2')).articles.publish({ id, revision: 2, reason: '' });
  });
});

test('who asks for a review without touching a word has not written it', async () => {
  const id = randomUUID();
  await editor.articles.save(draft(id));
  const asked = await supervisor.articles.save(draft(id, {}, { revision: 1, state: 'in review' }));
  expect(asked.draft).toMatchObject({ mine: false, state: 'in review' });
  await supervisor.articles.publish({ id, revision: 2, reason: '' });
});

test('an editor writes the answers of the own department only', async () => {
  const forbidden = { code: 'forbidden' };
  const id = randomUUID();
  expect(await refusal(editor.articles.save(draft(id, { departmentId: 'water' })))).toMatchObject(forbidden);
  await supervisor.articles.save(draft(id, { departmentId: 'water' }));
  expect(await refusal(editor.articles.detail({ id }))).toMatchObject(forbidden);
  expect(await refusal(editor.articles.save(draft(id, {}, { revision: 1 })))).toMatchObject(forbidden);
  expect(await refusal(editor.articles.publish({ id, revision: 1, reason: '' }))).toMatchObject(forbidden);
  expect(await refusal(editor.articles.discard({ id, revision: 1 }))).toMatchObject(forbidden);
  expect((await editor.articles.list({ filter: 'all' })).every(({ departmentId }) => departmentId === 'works')).toBe(
    true,
  );
});

test('of two editors at once the second is told who was first, and nothing of the first is lost', async () => {
  const { id } = await published();
  const save = (who: Caller, answerEn: string, revision: number) =>
    who.articles.save(draft(id, { answerEn }, { revision, baseVersion: 1 }));
  const outcomes = await Promise.all([refusal(save(editor, 'E', 0)), refusal(save(supervisor, 'S', 0))]);
  expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
  const [lost] = outcomes.filter((outcome) => outcome !== null);
  const kept = await editor.articles.detail({ id });
  expect(lost).toMatchObject({ code: 'changed-meanwhile', details: { by: kept.draft?.by } });
  expect(await refusal(save(editor, 'E', 0))).toMatchObject({ code: 'changed-meanwhile' });
  await save(editor, 'both', 1);
  expect(await refusal(supervisor.articles.publish({ id, revision: 1, reason: '' }))).toMatchObject({
    code: 'changed-meanwhile',
    details: { by: '周雅婷' },
  });
  expect(await refusal(editor.articles.discard({ id, revision: 1 }))).toMatchObject({ code: 'changed-meanwhile' });
  await editor.articles.discard({ id, revision: 2 });
  expect(await editor.articles.detail({ id })).toMatchObject({ version: 1, draft: null });
});

test('a draft does not cover what was published under it in the meantime', async () => {
  const { id } = await published();
  await editor.articles.save(draft(id, { answerEn: 'Late.' }, { baseVersion: 0 }));
  expect(await refusal(supervisor.articles.publish({ id, revision: 1, reason: '' }))).toMatchObject({
    code: 'changed-meanwhile',
  });
});

test('each version can be read again', async () => {
  const { id } = await published();
  await editor.articles.save(draft(id, { answerZh: '免費。' }, { baseVersion: 1 }));
  const { versions } = await supervisor.articles.publish({ id, revision: 1, reason: '' });
  expect(versions.map(({ version }) => version)).toEqual([2, 1]);
  const today = dayOf(new Date());
  expect(await editor.articles.version({ id, version: 1 })).toEqual({ ...writing, validFrom: today });
  expect(await editor.articles.version({ id, version: 2 })).toMatchObject({ answerZh: '免費。' });
  expect(await refusal(editor.articles.version({ id, version: 3 }))).toMatchObject({ code: 'not-found' });
});

test('the language that stood still is marked as behind until it catches up or still fits', async () => {
  const { id } = await published();
  const publish = async (change: Partial<Writing>, baseVersion: number) => {
    await editor.articles.save(draft(id, change, { baseVersion }));
    return (await supervisor.articles.publish({ id, revision: 1, reason: '' })).behind;
  };
  const newZh = { answerZh: '免費。' };
  expect(await publish(newZh, 1)).toBe('en');
  expect((await editor.articles.list({ filter: 'behind' })).map((row) => row.id)).toContain(id);
  expect(await publish({ ...newZh, answerEn: 'Free.' }, 2)).toBeNull();
  expect(await publish({ answerZh: '不收費。', answerEn: 'Free.', stillFits: true }, 3)).toBeNull();
});

describe('days', () => {
  const day = (days: number) => dayOf(new Date(Date.now() + days * 86_400_000));

  it('before which an answer is not found, nor after the last one', async () => {
    const later = await published({ questionZh: '明天生效的貓頭鷹規定', validFrom: day(1) });
    const last = await published({ questionZh: '今天最後一天的貓頭鷹規定', validFrom: day(-3), validUntil: day(0) });
    const over = await published({ questionZh: '昨天結束的貓頭鷹規定', validFrom: day(-3), validUntil: day(-1) });
    const ids = await found('貓頭鷹規定');
    expect(ids).toContain(last.id);
    expect(ids).not.toContain(later.id);
    expect(ids).not.toContain(over.id);
    expect(last.published).toMatchObject({ validFrom: day(-3), validUntil: day(0) });
  });

  it.each(['2026-02-30', '30.11.2026', 'tomorrow'])('that are none are refused: %s', async (validUntil) =>
    expect(await refusal(editor.articles.save(draft(randomUUID(), { validUntil })))).toMatchObject({ issues: 1 }),
  );

  it('in the wrong order can be kept, but not reviewed', async () => {
    const id = randomUUID();
    const days = { validFrom: day(2), validUntil: day(1) };
    await editor.articles.save(draft(id, days));
    expect(await refusal(editor.articles.save(draft(id, days, { revision: 1, state: 'in review' })))).toMatchObject({
      code: 'invalid-input',
      details: { fields: ['validUntil'] },
    });
  });
});

test('a megabyte is refused, NUL is left out, and a department that is gone is said', async () => {
  const id = randomUUID();
  expect(await refusal(editor.articles.save(draft(id, { answerZh: '字'.repeat(350_000) })))).toMatchObject({
    issues: 1,
  });
  expect(await refusal(supervisor.articles.save(draft(id, { departmentId: 'gone' })))).toMatchObject({
    details: { fields: ['departmentId'] },
  });
  const { draft: kept } = await editor.articles.save(draft(id, { answerZh: '字'.repeat(50_000), answerEn: 'a\0b' }));
  expect(kept?.writing).toMatchObject({ answerEn: 'ab' });
  await supervisor.articles.publish({ id, revision: 1, reason: '' });
});

test('an editor finds her articles by their words, also those that are not valid any more', async () => {
  const { id } = await published({ questionZh: '過期的螢火蟲步道', validFrom: '2020-01-01', validUntil: '2020-12-31' });
  expect((await editor.articles.list({ filter: 'all', q: '螢火蟲' })).map((row) => row.id)).toEqual([id]);
  await editor.articles.save(draft(id, { questionZh: '過期的螢火蟲步道' }, { baseVersion: 1 }));
  expect(await editor.articles.list({ filter: 'all', q: '螢火蟲' })).toMatchObject([{ id, state: 'writing' }]);
});
