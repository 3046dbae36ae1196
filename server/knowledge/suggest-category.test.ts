import { afterAll, beforeAll, expect, test } from 'vitest';
import { testCity } from '#server/testing/database.ts';

let city: Awaited<ReturnType<typeof testCity>>;
beforeAll(async () => {
  city = await testCity();
});
afterAll(() => city.close());

test.each([
  ['家門口的路燈不亮', 'street-light'],
  ['The street light is dark', 'street-light'],
  ['路上有一個大坑洞', 'pothole'],
  ['There is a big pothole on the road', 'pothole'],
  ['水溝塞住了很臭', 'blocked-drain'],
  ['fallen tree blocks the road', 'street-tree'],
])('%s is understood as %s, with the words that decided', async (words, categoryId) => {
  const suggestions = await (await city.as('agent1')).catalogue.suggest({ words });
  expect(suggestions.length).toBeLessThanOrEqual(3);
  expect(suggestions[0]?.categoryId).toBe(categoryId);
  expect(suggestions[0]?.reason.zh).toMatch(/^因為「/);
});

test('words that mean nothing to the city suggest nothing', async () => {
  expect(await (await city.as('agent1')).catalogue.suggest({ words: 'xyzzy' })).toEqual([]);
});
