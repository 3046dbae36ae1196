import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { databaseNow } from '#server/db/database-now.ts';
import { findRush } from '#server/floor/rush.store.ts';
import { testCity } from '#server/testing/database.ts';
import { partMinutes, rushParts } from '#shared/floor/rush.ts';

let city: Awaited<ReturnType<typeof testCity>>;
/** When the part begins in which we are. */
let begun: number;
beforeAll(async () => {
  city = await testCity();
});
beforeEach(async () => {
  await city.db
    .updateTable('call')
    .set({ rangAt: new Date(0) })
    .execute();
  const part = partMinutes * 60_000;
  begun = Math.floor((await databaseNow(city.db)).getTime() / part) * part;
});
afterAll(() => city.close());

/** So many minutes and seconds before the part in which we are. */
const before = (minutes: number, seconds = 0): Date => new Date(begun - minutes * 60_000 + seconds * 1000);
const call = (state: 'ringing' | 'ended' | 'missed', times: { rangAt: Date; answeredAt?: Date; hungUpAt?: Date }) =>
  city.db
    .insertInto('call')
    .values({ exchangeId: randomUUID(), state, ...times })
    .execute();

test('each ten minutes count who rang in them, who of those was answered in time, and who waited at their end', async () => {
  // Rang in the part before the last, was answered in time.
  await call('ended', { rangAt: before(18), answeredAt: before(18, 20) });
  // Rang there too, waited over its end, and was answered in the next.
  await call('ended', { rangAt: before(12), answeredAt: before(5) });
  // Rang in the last whole part and gave up.
  await call('missed', { rangAt: before(8), hungUpAt: before(7) });
  // Waits since then.
  await call('ringing', { rangAt: before(3) });
  const parts = await findRush(city.db);
  expect(parts).toHaveLength(rushParts);
  const last = parts.slice(-4).map(({ startsAt, ...part }) => ({ at: (startsAt.getTime() - begun) / 60_000, ...part }));
  expect(last).toMatchObject([
    { at: -30, arrived: 0, inTime: 0, waiting: 0 },
    { at: -20, arrived: 2, inTime: 1, waiting: 1 },
    { at: -10, arrived: 2, inTime: 0, waiting: 1 },
    { arrived: 0, inTime: 0, waiting: 1 },
  ]);
});

test('what rang more than four hours ago is not read, and a quiet floor has twelve empty parts', async () => {
  await call('ringing', { rangAt: before(300) });
  const parts = await findRush(city.db);
  expect(parts.map(({ arrived, inTime, waiting }) => arrived + inTime + waiting)).toEqual(Array(rushParts).fill(0));
});
