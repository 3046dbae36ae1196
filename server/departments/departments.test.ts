import { afterAll, beforeAll, expect, test } from 'vitest';
import { testCity } from '#server/testing/database.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let agent: Awaited<ReturnType<typeof city.as>>;
beforeAll(async () => {
  city = await testCity();
  agent = await city.as('agent1');
});
afterAll(() => city.close());

const names = async (q: string, more: { districtId?: string; kind?: 'road' | 'landmark' } = {}) =>
  (await agent.places.search({ q, ...more })).map(({ name, districtId }) => `${name.zh} ${districtId}`);

test('the catalogue has all departments, categories and districts, and only active agents', async () => {
  await city.db.updateTable('agent').set({ active: false }).where('username', '=', 'agent2').execute();
  const { departments, categories, districts, agents } = await agent.catalogue.all();
  expect([departments.length, categories.length, districts.length]).toEqual([31, 52, 38]);
  expect(departments[0]).toEqual({ id: 'works', name: { zh: '工務局', en: 'Public Works' } });
  expect(categories[0]).toMatchObject({
    id: 'street-light',
    name: { zh: expect.any(String), en: expect.any(String) },
    keywords: { zh: expect.any(Array), en: expect.any(Array) },
    deadlines: { normal: { calendar: expect.any(String) } },
  });
  expect(Object.keys(agents[0] ?? {}).sort()).toEqual(['departmentId', 'id', 'name', 'role', 'skills']);
  const { id } = await city.db
    .selectFrom('agent')
    .select('id')
    .where('username', '=', 'agent2')
    .executeTakeFirstOrThrow();
  expect(agents.some((one) => one.id === id)).toBe(false);
});

test('places by part of their name in both languages, eight at most, the best first', async () => {
  expect(await names('中山')).toHaveLength(8);
  expect((await names('中山一路'))[0]).toMatch(/^中山一路 /);
  expect((await names('中山1路'))[0]).toMatch(/^中山一路 /);
  expect((await names('zhongshan 1st'))[0]).toMatch(/^中山一路 /);
  expect(await names('新興區六合一路')).toEqual(['六合一路 xinxing']);
  expect(await names('六合', { districtId: 'xinxing', kind: 'landmark' })).toEqual(['六合夜市 xinxing']);
  expect(await names('六合', { districtId: 'zuoying' })).toEqual([]);
  expect(await names('')).toEqual([]);
  expect(await names("%_\\' ")).toEqual([]);
});

test('a place that was added is found at once, and adding it again changes nothing', async () => {
  await names('燈塔');
  const lane = { districtId: 'xinxing', kind: 'road', name: '燈塔三巷' } as const;
  const added = await agent.places.add(lane);
  expect(added).toEqual({
    id: expect.any(String),
    districtId: 'xinxing',
    kind: 'road',
    name: { zh: '燈塔三巷', en: '燈塔三巷' },
    roadClass: 'lane',
  });
  expect(await names('燈塔3巷')).toEqual(['燈塔三巷 xinxing']);
  expect(await agent.places.add(lane)).toEqual(added);
  expect(await agent.places.add({ ...lane, name: ' 燈塔3巷 ' })).toEqual(added);
  const both = await Promise.all(
    ['燈塔廣場', '燈塔廣場'].map((name) => agent.places.add({ ...lane, kind: 'landmark', name })),
  );
  expect(both[0]).toEqual(both[1]);
  expect(both[0]?.roadClass).toBeNull();
  expect(await names('燈塔')).toHaveLength(2);
});

test('no place without a district or a name, and none by an officer', async () => {
  const add = (change: object) => agent.places.add({ districtId: 'xinxing', kind: 'road', name: '好路', ...change });
  await expect(add({ districtId: 'nowhere' })).rejects.toMatchObject({ cause: { code: 'not-found' } });
  await expect(add({ name: '  ' })).rejects.toThrow();
  await expect(
    (await city.as('officer1')).places.add({ districtId: 'xinxing', kind: 'road', name: '好路' }),
  ).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
});

test('suggests categories and departments for the words of a call', async () => {
  const { categories, departments } = await agent.catalogue.suggest({ words: '路燈不亮' });
  expect(categories).toMatchObject([
    {
      categoryId: 'street-light',
      score: expect.any(Number),
      reason: { zh: '路燈、不亮', en: '路燈, 不亮' },
    },
    { categoryId: 'traffic-signal' },
  ]);
  expect(departments).toHaveLength(3);
  expect(departments[0]).toMatchObject({
    departmentId: 'works',
    reason: { zh: '像 4 則路燈故障的問答', en: 'like 4 answered questions about street light' },
  });
  expect(await agent.catalogue.suggest({ words: '' })).toEqual({ categories: [], departments: [] });
});
