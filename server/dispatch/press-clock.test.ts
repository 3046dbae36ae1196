import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDispatched, ordersOf } from '#server/dispatch/test-dispatch.ts';
import { testCity } from '#server/testing/database.ts';

let city: Awaited<ReturnType<typeof testCity>>;
beforeAll(async () => {
  city = await testCity();
});
afterAll(() => city.close());

const { press, orderOf, detail } = ordersOf(() => city);

test('what was pressed without a line counts from then; a wrong clock neither foretells nor undoes', async () => {
  const { orderId } = await makeDispatched(city);
  const sentAt = new Date(Date.now() - 3_600_000);
  await city.db.updateTable('dispatch').set({ sentAt }).where('id', '=', orderId).execute();
  const acceptedAt = new Date(Date.now() - 1_800_000);
  await press(orderId, 'accept', { pressedAt: acceptedAt.toISOString() });
  expect(await orderOf(orderId)).toMatchObject({ acceptedAt });
  // Its clock now goes two hours slow: not before what came before.
  await press(orderId, 'arrive', { pressedAt: new Date(Date.now() - 7_200_000).toISOString() });
  expect(await orderOf(orderId)).toMatchObject({ arrivedAt: acceptedAt });
  await press(orderId, 'done', { words: '好了', pressedAt: '2999-01-01T00:00:00.000Z' });
  expect((await orderOf(orderId)).doneAt?.getTime()).toBeLessThanOrEqual(Date.now() + 1000);
  const { number } = await orderOf(orderId);
  const accepted = (await detail(number)).timeline.find(({ kind }) => kind === 'accept');
  expect(new Date(accepted?.at ?? 0)).toEqual(acceptedAt);
});

test.each([
  ['right', 0],
  ['an hour ahead', 3_600_000],
  ['an hour behind', -3_600_000],
])('what waited ten minutes on a phone whose clock is %s was pressed ten minutes ago', async (_clock, wrong) => {
  const { orderId } = await makeDispatched(city);
  await city.db
    .updateTable('dispatch')
    .set({ sentAt: new Date(Date.now() - 7_200_000) })
    .where('id', '=', orderId)
    .execute();
  const onPhone = (at: number) => new Date(at + wrong).toISOString();
  const pressed = Date.now() - 600_000;
  await press(orderId, 'accept', { pressedAt: onPhone(pressed), sentAt: onPhone(Date.now()) });
  const acceptedAt = (await orderOf(orderId)).acceptedAt?.getTime() ?? 0;
  expect(Math.abs(acceptedAt - pressed)).toBeLessThan(5000);
});

test('a clock that was set back or forth while a press waited neither foretells nor undoes', async () => {
  const accepted = async (pressedAt: string, sentAt: string) => {
    const { orderId } = await makeDispatched(city);
    await press(orderId, 'accept', { pressedAt, sentAt });
    return orderOf(orderId);
  };
  const back = await accepted('2030-01-01T12:00:00.000Z', '2030-01-01T11:00:00.000Z');
  expect(back.acceptedAt?.getTime()).toBeLessThanOrEqual(Date.now());
  const forth = await accepted('2030-01-01T12:00:00.000Z', '2030-01-02T12:00:00.000Z');
  expect(forth.acceptedAt).toEqual(forth.sentAt);
});
