import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { saveArticles } from '#server/knowledge/articles.store.ts';
import { inSlices } from '#server/knowledge/in-slices.ts';
import { findTicketsDone } from '#server/knowledge/suggest.store.ts';
import { categories } from '#server/seed/categories/categories.ts';
import { departments } from '#server/seed/departments.ts';
import { createRandom } from '#server/seed/random.ts';
import { streetLight } from '#server/testing/calls.ts';
import { testCity } from '#server/testing/database.ts';
import { longestTurn } from '#server/testing/longest-turn.ts';
import { learnMatters } from '#shared/knowledge/learn-matters.ts';
import { suggest } from '#shared/knowledge/suggest.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let agent: Awaited<ReturnType<typeof city.as>>;
beforeAll(async () => {
  city = await testCity();
  agent = await city.as('agent1');
});
afterAll(() => city.close());

const firstDepartment = async (words: string) => (await agent.catalogue.suggest({ words })).departments[0];
/** In the background and after a rest: what was learned is some seconds late, and no server starts anew. */
const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 15_000, interval: 300 });

const closeOne = async (words: string, change: object = {}): Promise<void> => {
  const { number } = await agent.tickets.open(streetLight({ words, ...change }));
  let ticket = await agent.tickets.transfer({ number, version: 1, departmentId: 'marine', words: '海上的燈' });
  ticket = await agent.tickets.dispatch({ number, version: ticket.version });
  ticket = await agent.tickets.start({ number, version: ticket.version });
  ticket = await agent.tickets.resolve({ number, version: ticket.version, words: '修好了' });
  await agent.tickets.close({ number, version: ticket.version });
};

test('an article that is published is learned without a restart', async () => {
  expect(await firstDepartment('螢火蟲觀賞')).not.toMatchObject({ departmentId: 'agriculture' });
  const firefly = {
    id: 'firefly',
    departmentId: 'agriculture',
    categoryId: null,
    question: { zh: '哪裡有螢火蟲觀賞步道？', en: null },
    answer: { zh: '在山上。', en: null },
    keywords: ['螢火蟲'],
  };
  await city.db.transaction().execute((tx) => saveArticles(tx, [firefly], null));
  await soon(async () =>
    expect(await firstDepartment('螢火蟲觀賞')).toMatchObject({
      departmentId: 'agriculture',
      reason: { zh: '像 1 則問答' },
    }),
  );
}, 60_000);

test('a ticket teaches once it is closed, for the department that did it in the end', async () => {
  const words = '防波堤信號塔閃光異常';
  await agent.tickets.open(streetLight({ words }));
  const { categories: before, departments: whose } = await agent.catalogue.suggest({ words });
  expect(before).not.toContainEqual(expect.objectContaining({ categoryId: 'street-light' }));
  expect(whose[0]).not.toMatchObject({ departmentId: 'marine' });
  for (const more of ['', '，晚上', '，很久了']) await closeOne(words + more);
  await soon(async () => {
    const { categories: after, departments: who } = await agent.catalogue.suggest({ words });
    expect(after[0]).toMatchObject({ categoryId: 'street-light' });
    expect(who[0]).toMatchObject({
      departmentId: 'marine',
      reason: { zh: '像 3 件路燈故障的案件', en: 'like 3 closed tickets about street light' },
    });
  });
}, 60_000);

test('of each category the newest closed tickets teach, and no confidential one', async () => {
  await closeOne('舊的祕密', { confidential: true });
  await closeOne('新的一件');
  const done = await findTicketsDone(city.db, 2);
  expect(done.filter(({ categoryId }) => categoryId === 'street-light')).toEqual([
    { departmentId: 'marine', categoryId: 'street-light', words: '新的一件' },
    expect.objectContaining({ words: expect.stringContaining('防波堤') }),
  ]);
  for (const { id } of categories) expect(done.filter((one) => one.categoryId === id).length).toBeLessThanOrEqual(2);
});

test('while 5,000 texts are learned nothing waits for long, and then a suggestion takes a moment', async () => {
  const random = createRandom(3);
  const said = () =>
    Array.from({ length: 5 }, () => random.pick(random.pick(categories).keywords.zh) + random.between(1, 999)).join('');
  const articles = Array.from({ length: 5000 }, () => {
    const { id, departmentId } = random.pick(categories);
    return { departmentId, categoryId: id, questions: [said()], keywords: [] };
  });
  const { result, longestMs } = await longestTurn(() =>
    inSlices(learnMatters({ categories, departments }, articles, [])),
  );
  expect(longestMs).toBeLessThan(50);
  const taken = Array.from({ length: 101 }, said).map((words) => {
    const began = performance.now();
    suggest(result.result, words, 3);
    return performance.now() - began;
  });
  expect(taken.toSorted((a, b) => a - b)[50]).toBeLessThan(5);
}, 60_000);
