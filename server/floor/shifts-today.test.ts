import { afterAll, beforeAll, expect, test } from 'vitest';
import { sumToday } from '#server/floor/read-shifts-today.ts';
import { sumShifts } from '#server/floor/shifts-today.store.ts';
import { testCity } from '#server/testing/database.ts';
import { dayOf, endOfDay, startOfDay } from '#shared/day.ts';
import { mondayOf } from '#shared/shifts/week.ts';

let city: Awaited<ReturnType<typeof testCity>>;
beforeAll(async () => {
  city = await testCity();
});
afterAll(() => city.close());

const at = (hour: string) => new Date(`2026-03-02T${hour}:00+08:00`);
const shift = (agentId: string, from: string, until: string) =>
  city.db
    .insertInto('shift')
    .values({ agentId, startsAt: at(from), endsAt: at(until), monday: '2026-03-02', breaks: '[]' as never })
    .execute();
const span = (agentId: string, state: 'available' | 'break' | 'away', from: string, until: string) =>
  city.db
    .insertInto('presenceSpan')
    .values({ agentId, state, startsAt: at(from), endsAt: at(until) })
    .execute();

test('the floor’s sum has the shifts so far and who was there in them, breaks included and time away not', async () => {
  await city.db.insertInto('rosterWeek').values({ monday: '2026-03-02' }).execute();
  await shift('agent1', '09:00', '17:00');
  await span('agent1', 'available', '08:30', '10:00');
  await span('agent1', 'break', '10:00', '10:30');
  await span('agent1', 'away', '10:30', '11:00');
  await span('agent1', 'available', '11:00', '13:00');
  await shift('agent2', '14:00', '22:00');
  await shift('agent3', '10:00', '18:00');
  expect(await sumShifts(city.db, at('00:00'), at('12:00'))).toEqual({ agents: 2, planned: 300, present: 150 });
});

test('of fewer than five agents with a shift today nothing is told, of five their sum', async () => {
  const today = dayOf(new Date());
  const monday = mondayOf(today);
  await city.db.insertInto('rosterWeek').values({ monday }).execute();
  const told: boolean[] = [];
  for (let n = 1; n <= 5; n++) {
    const times = { startsAt: startOfDay(today), endsAt: endOfDay(today) };
    await city.db
      .insertInto('shift')
      .values({ agentId: `agent${n}`, ...times, monday, breaks: '[]' as never })
      .execute();
    told.push((await sumToday(city.db)) !== null);
  }
  expect(told).toEqual([false, false, false, false, true]);
});
