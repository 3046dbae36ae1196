import { afterAll, beforeAll, expect, test } from 'vitest';
import { testCity } from '#server/testing/database.ts';

let city: Awaited<ReturnType<typeof testCity>>;
beforeAll(async () => {
  city = await testCity();
});
afterAll(() => city.close());

test('an agent says what she would rather work, in the place of what she said before, and nobody else’s change', async () => {
  const [one, other] = [await city.as('agent1'), await city.as('agent2')];
  await other.shifts.saveWishes({ kindId: 'late', days: [] });
  await one.shifts.saveWishes({ kindId: 'early', days: ['2099-02-03', '2099-02-01', '2099-02-03'] });
  expect(await one.shifts.wishes()).toMatchObject({ kindId: 'early', days: ['2099-02-01', '2099-02-03'] });
  expect(await one.shifts.saveWishes({ kindId: null, days: ['2099-02-02'] })).toMatchObject({
    kindId: null,
    days: ['2099-02-02'],
  });
  expect(await other.shifts.wishes()).toMatchObject({ kindId: 'late', days: [] });
});

test('a kind of shift that there is not is refused, and the wishes stay', async () => {
  const agent = await city.as('agent3');
  await agent.shifts.saveWishes({ kindId: null, days: ['2099-02-02'] });
  await expect(agent.shifts.saveWishes({ kindId: 'noon', days: [] })).rejects.toMatchObject({
    cause: { code: 'not-found' },
  });
  expect(await agent.shifts.wishes()).toMatchObject({ days: ['2099-02-02'] });
});
