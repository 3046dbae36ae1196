import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeOf } from '#server/testing/code-of.ts';
import { testCity } from '#server/testing/database.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let mine: Awaited<ReturnType<typeof city.as>>;
beforeEach(async () => {
  city = await testCity();
  mine = await city.as('agent1');
});
afterEach(() => city.close());

test('a call rings at an agent who is available, and not a second one', async () => {
  await mine.calls.setPresence({ state: 'available' });
  await mine.demo.ringMe();
  expect((await mine.calls.mine()).call).toMatchObject({ state: 'ringing', fromPhone: '+886912345678' });
  expect(await codeOf(mine.demo.ringMe())).toBe('already-on-call');
});

test('nothing rings at an agent who is away', async () => {
  expect(await codeOf(mine.demo.ringMe())).toBe('state-forbids');
  expect((await mine.calls.mine()).call).toBeNull();
});

test('a real hotline has no such calls', async () => {
  await city.db.deleteFrom('setting').where('key', '=', 'demo').execute();
  await mine.calls.setPresence({ state: 'available' });
  expect(await codeOf(mine.demo.ringMe())).toBe('state-forbids');
  expect((await mine.calls.mine()).call).toBeNull();
});
