import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { checkFile, type ImportOrder, importFile } from '#server/import/import-file.ts';
import { testCity } from '#server/testing/database.ts';

let city: Awaited<ReturnType<typeof testCity>>;
const folder = mkdtempSync(join(tmpdir(), 'handrail-import-'));
beforeAll(async () => {
  city = await testCity();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await city.close();
});

const run = async (kind: ImportOrder['kind'], content: string, keepGoing = false) => {
  const path = join(folder, 'file.csv');
  writeFileSync(path, content);
  const bad: string[] = [];
  const totals = await importFile(city.db, { kind, path, keepGoing }, ({ line, reason }) =>
    bad.push(`${line} ${reason}`),
  );
  return { totals: Object.values(totals), bad };
};

const articles =
  'id,question,department,views\n2,哪些事項可以遊說？,政風處,4721\n4,什麼是遊說？,Civil Service Ethics,4412\n';
const countArticles = async () =>
  (await city.db.selectFrom('article').select('id').where('id', 'like', 'import.%').execute()).length;

describe('articles', () => {
  it('are all imported, and found by agents', async () => {
    expect(await run('articles', articles)).toEqual({ totals: [2, 0, 0, 0], bad: [] });
    const agent = await city.as('agent1');
    expect((await agent.knowledge.search({ q: '遊說' })).results).toMatchObject([
      { id: 'import.4', lead: null, departmentId: 'ethics', categoryId: null, lang: 'zh-TW' },
      { id: 'import.2' },
    ]);
  });

  it('change nothing the second time, not even what the desk has counted', async () => {
    await city.db.updateTable('article').set({ views: 9999 }).where('id', '=', 'import.2').execute();
    expect(await run('articles', articles)).toEqual({ totals: [0, 0, 2, 0], bad: [] });
  });

  it('take what has changed in the file', async () => {
    expect(await run('articles', articles.replace('什麼是遊說', '遊說是什麼'))).toEqual({
      totals: [0, 1, 1, 0],
      bad: [],
    });
  });

  it('keep the language that was written at the desk, and mark it as behind once the file’s has changed', async () => {
    const english = { questionEn: 'What is lobbying?', answerEn: 'To ask for a decision.' };
    await city.db.updateTable('article').set(english).where('id', '=', 'import.4').execute();
    const article = () =>
      city.db
        .selectFrom('article')
        .select(['questionZh', 'questionEn', 'answerEn', 'behind'])
        .where('id', '=', 'import.4')
        .executeTakeFirst();
    const file = articles.replace('什麼是遊說', '遊說是什麼');
    expect((await run('articles', file)).totals).toEqual([0, 0, 2, 0]);
    expect(await article()).toEqual({ questionZh: '遊說是什麼？', ...english, behind: null });
    expect((await run('articles', file.replace('遊說是什麼', '何謂遊說'))).totals).toEqual([0, 1, 1, 0]);
    expect(await article()).toEqual({ questionZh: '何謂遊說？', ...english, behind: 'en' });
    // What only stands in the file is translated into nothing that could be behind.
    expect((await run('articles', articles.replace('哪些事項', '什麼事項'))).totals[1]).toBe(2);
    const { behind } = await city.db
      .selectFrom('article')
      .select('behind')
      .where('id', '=', 'import.2')
      .executeTakeFirstOrThrow();
    expect(behind).toBeNull();
  });

  it('are told to the desks once where some have changed, and not where none has', async () => {
    const told = () => city.db.selectFrom('liveEvent').select('key').where('kind', '=', 'articles').execute();
    const before = (await told()).length;
    await run('articles', articles.replace('什麼是遊說', '遊說何解'));
    expect(await told()).toHaveLength(before + 1);
    await run('articles', articles.replace('什麼是遊說', '遊說何解'));
    expect(await told()).toHaveLength(before + 1);
  });

  const mixed = 'id,question,department,views\n7,好的,政風處,1\n8,,政風處,1\n7,又一個,政風處,1\n9,壞的,沒有局,x\n';
  const reasons = ['3 question is empty.', '4 line 2 has the same id.', '5 the city has no department "沒有局".'];

  it('are not imported at all where one row is bad', async () => {
    expect(await run('articles', mixed)).toEqual({ totals: [0, 0, 0, 3], bad: reasons });
    expect(await countArticles()).toBe(2);
  });

  it('are imported but for the bad rows, if that is wanted', async () => {
    expect(await run('articles', mixed, true)).toEqual({ totals: [1, 0, 0, 3], bad: reasons });
    expect(await countArticles()).toBe(3);
  });

  it('leave the articles of the city alone, whatever their ids are', async () => {
    const { id } = await city.db
      .selectFrom('article')
      .select('id')
      .where('id', 'not like', 'import.%')
      .executeTakeFirstOrThrow();
    expect((await run('articles', `id,question,department,views\n${id},x,works,1\n`)).totals).toEqual([1, 0, 0, 0]);
  });

  it('come in any number', async () => {
    const rows = Array.from({ length: 600 }, (_, index) => `n${index},第${index}題,工務局,${index}`);
    const file = `id,question,department,views\n${rows.join('\n')}\n`;
    expect((await run('articles', file)).totals).toEqual([600, 0, 0, 0]);
    expect((await run('articles', file)).totals).toEqual([0, 0, 600, 0]);
  }, 30_000);
});

const heading =
  'service_request_id,status,service_code,description,agency_responsible,requested_datetime,updated_datetime,address,status_notes\n';
const open = 'A-1,open,street-light,路燈不亮三天了,,2026-03-01T08:30:00+08:00,,高雄市新興區中山一路5號,\n';
const closed = 'A-2,closed,pothole,大洞,交通局,2026-02-01T08:30:00+08:00,2026-02-03T10:00:00Z,,已補平\n';
const ticket = (externalId: string) =>
  city.db.selectFrom('ticket').selectAll().where('externalId', '=', externalId).executeTakeFirstOrThrow();
const history = async (number: string) =>
  (
    await city.db
      .selectFrom('ticketEvent')
      .select(['kind', 'version'])
      .where('number', '=', number)
      .orderBy('id')
      .execute()
  ).map(({ kind, version }) => `${kind} ${version}`);

describe('tickets', () => {
  it('are imported with place, deadlines, history and news', async () => {
    expect(await run('tickets', heading + open + closed)).toEqual({ totals: [2, 0, 0, 0], bad: [] });
    const first = await ticket('A-1');
    expect(first).toMatchObject({
      state: 'open',
      categoryId: 'street-light',
      departmentId: 'works',
      districtId: 'xinxing',
      road: '中山一路',
      spot: '高雄市新興區中山一路5號',
      openedAt: new Date('2026-03-01T00:30:00Z'),
      closedAt: null,
    });
    expect(first.resolveBy.getTime()).toBeGreaterThan(first.openedAt.getTime());
    expect(await ticket('A-2')).toMatchObject({
      state: 'closed',
      departmentId: 'transport',
      resolution: '已補平',
      closedAt: new Date('2026-02-03T10:00:00Z'),
    });
    expect(await history(first.number)).toEqual(['imported 1']);
    const news = await city.db.selectFrom('liveEvent').select('kind').where('key', '=', first.number).execute();
    expect(news).toEqual([{ kind: 'ticket' }]);
    const agent = await city.as('agent1');
    expect(await agent.tickets.search({ q: '路燈 三天' })).toMatchObject([{ number: first.number }]);
    expect(await agent.tickets.detail({ number: first.number })).toMatchObject({ words: '路燈不亮三天了' });
  });

  it('change nothing the second time', async () => {
    expect(await run('tickets', heading + open + closed)).toEqual({ totals: [0, 0, 2, 0], bad: [] });
    expect(await history((await ticket('A-1')).number)).toEqual(['imported 1']);
  });

  it('take what has changed in the file', async () => {
    expect(await run('tickets', heading + open.replace('open', 'closed'))).toEqual({ totals: [0, 1, 0, 0], bad: [] });
    const first = await ticket('A-1');
    expect(first).toMatchObject({ state: 'closed', version: 2, closedAt: expect.any(Date) });
    expect(await history(first.number)).toEqual(['imported 1', 'imported 2']);
  });

  it('are not overruled where somebody has worked on them at the desk', async () => {
    const { number, version } = await ticket('A-1');
    await (await city.as('agent1')).tickets.reopen({ number, version, words: '又壞了' });
    expect((await run('tickets', heading + open.replace('open', 'closed'))).totals).toEqual([0, 0, 1, 0]);
    const { totals, bad } = await run('tickets', `${heading}${open}A-3,open,street-light,x,,2026-03-01,,,\n`);
    expect(totals).toEqual([0, 0, 0, 1]);
    expect(bad[0]).toMatch(
      /^2 ticket \d{3} \d{3} \d{3} was changed at the desk since it was imported; change it there\.$/,
    );
    expect(await ticket('A-1')).toMatchObject({ state: 'open', version: version + 1 });
  });
});

test('two imports at once leave each ticket once', async () => {
  const file = heading + open.replaceAll('A-1', 'B-1');
  const path = join(folder, 'twice.csv');
  writeFileSync(path, file);
  const order: ImportOrder = { kind: 'tickets', path, keepGoing: false };
  const totals = await Promise.all([1, 2].map(() => importFile(city.db, order, () => {})));
  expect(totals.map(({ added }) => added).sort()).toEqual([0, 1]);
});

test('what no row can be read from is refused before the database is asked', async () => {
  const path = join(folder, 'columns.csv');
  writeFileSync(path, 'id,question\n');
  const refusal = /has no column department: its first line must name id, question, department, views\.$/;
  await expect(checkFile({ kind: 'articles', path, keepGoing: false })).rejects.toThrow(refusal);
});
