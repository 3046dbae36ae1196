import { afterAll, beforeAll, expect, test } from 'vitest';
import { testCity } from '#server/testing/database.ts';
import { dayOf } from '#shared/day.ts';
import { mondayOf } from '#shared/shifts/week.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let agent: Awaited<ReturnType<typeof city.as>>;
beforeAll(async () => {
  city = await testCity();
  agent = await city.as('agent1');
});
afterAll(() => city.close());

/** A published shift that begins in so many hours. */
const comes = async (agentId: string, hours: number) => {
  const startsAt = new Date(Date.now() + hours * 3_600_000);
  const monday = mondayOf(dayOf(startsAt));
  const week = { monday, changedBy: null, publishedRevision: null, publishedBy: null, publishedAt: null };
  await city.db
    .insertInto('rosterWeek')
    .values(week)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const endsAt = new Date(startsAt.getTime() + 8 * 3_600_000);
  const shift = { agentId, startsAt, endsAt, monday, breaks: '[]' as never, kindId: null };
  await city.db.insertInto('shift').values(shift).execute();
};
const heardBy = async (name: string) => (await (await city.as(name)).shifts.own()).news;

test('where nobody comes next the note is refused, and nothing is kept', async () => {
  await comes('agent4', 13);
  await comes('agent5', -1);
  await expect(agent.shifts.handOver({ words: '地下道淹水' })).rejects.toMatchObject({
    cause: { code: 'state-forbids' },
  });
  expect(await city.db.selectFrom('handoverNote').selectAll().execute()).toEqual([]);
});

test('a note is told once to each whose shift begins next, and to nobody else', async () => {
  await comes('agent2', 1);
  await comes('agent3', 11);
  await comes('agent1', 2);
  expect(await agent.shifts.handOver({ words: ' 地下道淹水，市民問繞道 ' })).toEqual({ readers: 2 });
  const about = { kind: 'handover', by: '林怡君', words: '地下道淹水，市民問繞道' };
  for (const name of ['agent2', 'agent3']) {
    const [news, ...more] = await heardBy(name);
    expect([news, more]).toMatchObject([{ about, told: false }, []]);
    const desk = await city.as(name);
    const told = await Promise.all([1, 2].map(() => desk.shifts.tell({ id: news?.id ?? '' })));
    expect(told.filter(({ tell }) => tell)).toHaveLength(1);
  }
  for (const name of ['agent1', 'agent4', 'agent5']) expect(await heardBy(name)).toEqual([]);
});

test('a note that was not heard within a day is not told any more, and can still be read', async () => {
  await comes('agent7', 3);
  await agent.shifts.handOver({ words: '系統維護到八點' });
  expect(await heardBy('agent7')).toMatchObject([{ told: false }]);
  const at = new Date(Date.now() - 25 * 3_600_000);
  await city.db.updateTable('shiftNews').set({ at }).where('agentId', '=', 'agent7').execute();
  expect(await heardBy('agent7')).toMatchObject([{ told: true, about: { words: '系統維護到八點' } }]);
});

test('a note without words, or with too many to be heard, is refused', async () => {
  await expect(agent.shifts.handOver({ words: '  ' })).rejects.toThrow();
  await expect(agent.shifts.handOver({ words: '水'.repeat(501) })).rejects.toThrow();
});
