import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testCity } from '#server/testing/database.ts';
import { dayOf, startOfDay } from '#shared/day.ts';
import { mondayOf } from '#shared/shifts/week.ts';

let city: Awaited<ReturnType<typeof testCity>>;
beforeAll(async () => {
  city = await testCity();
});
afterAll(() => city.close());

test('an agent sees how long she was there of her shift and of her breaks, at whatever hour, and nobody else’s', async () => {
  const now = Date.now();
  const [midnight, monday] = [startOfDay(dayOf(new Date(now))), mondayOf(dayOf(new Date(now)))];
  const elapsed = (now - midnight.getTime()) / 60_000;
  const half = new Date(midnight.getTime() + (elapsed / 2) * 60_000);
  const ends = new Date(midnight.getTime() + 8 * 3_600_000);
  await city.db
    .insertInto('rosterWeek')
    .values({ monday })
    .onConflict((one) => one.doNothing())
    .execute();
  const breaks = [{ startsAt: midnight.toISOString(), endsAt: new Date(midnight.getTime() + 1_800_000).toISOString() }];
  await city.db
    .insertInto('shift')
    .values({ agentId: 'agent1', startsAt: midnight, endsAt: ends, monday, breaks: JSON.stringify(breaks) as never })
    .execute();
  await sql`
    delete from presence where agent_id = 'agent1'; delete from presence_span where agent_id = 'agent1';
    insert into presence (agent_id, state, since) values ('agent1', 'break', ${sql.lit(midnight.toISOString())});
    update presence set state = 'available', since = ${sql.lit(half.toISOString())} where agent_id = 'agent1'
  `.execute(city.db);

  const { today, days } = await (await city.as('agent1')).shifts.presence();
  expect(today).toBe(dayOf(new Date(now)));
  const own = days.find(({ day }) => day === today);
  expect(own).toMatchObject({ planned: 480, plannedBreaks: 30 });
  const near = (minutes: number | undefined, expected: number) =>
    expect(Math.abs((minutes ?? Number.NaN) - expected)).toBeLessThan(1);
  near(own?.present, Math.min(elapsed, 480));
  near(own?.breaks, Math.min(elapsed / 2, 480));
  near(own?.totals.break, elapsed / 2);
  near(own?.totals.available, elapsed / 2);
  expect((await (await city.as('agent2')).shifts.presence()).days).toEqual([]);
  expect((await (await city.as('supervisor1')).shifts.presence()).days).toEqual([]);
});
