import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { testCity } from '#server/testing/database.ts';
import { addDays, dayOf, startOfDay } from '#shared/day.ts';
import { learnedDays } from '#shared/shifts/forecast.ts';
import { halfHourMs } from '#shared/shifts/half-hour.ts';
import { mondayOf } from '#shared/shifts/week.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let supervisor: Awaited<ReturnType<typeof city.as>>;
let other: Awaited<ReturnType<typeof city.as>>;
beforeAll(async () => {
  city = await testCity();
  supervisor = await city.as('supervisor1');
  other = await city.as('supervisor2');
});
afterAll(() => city.close());

const today = dayOf(new Date());
const monday = addDays(mondayOf(today), 7);

/** The same calls in each half hour from eight to ten of the past eight weeks, on each day. */
beforeEach(async () => {
  await city.db.deleteFrom('notice').execute();
  await city.db.deleteFrom('callHalfHour').execute();
  const halves = Array.from({ length: learnedDays }, (_, at) => addDays(today, -1 - at)).flatMap((day) =>
    [16, 17, 18, 19].map((slot) => ({
      startsAt: new Date(startOfDay(day).getTime() + slot * halfHourMs),
      calls: 40,
      answered: 38,
      missed: 2,
      waitingSeconds: 240,
      handlingSeconds: 38 * 180,
    })),
  );
  await city.db.insertInto('callHalfHour').values(halves).execute();
});

const eight = (day: string) => new Date(startOfDay(day).getTime() + 16 * halfHourMs).toISOString();

test('a week has its 336 half hours, and the page of a day says the same', async () => {
  const needs = await supervisor.shifts.needed({ monday });
  expect(needs).toHaveLength(336);
  expect(needs.map(({ startsAt }) => Date.parse(startsAt))).toEqual(
    Array.from({ length: 336 }, (_, at) => startOfDay(monday).getTime() + at * halfHourMs),
  );
  const wednesday = addDays(monday, 2);
  const { halfHours } = await supervisor.shifts.demand({ day: wednesday });
  expect(
    halfHours.map(({ startsAt, agents, skills, handlingSeconds }) => ({ startsAt, agents, skills, handlingSeconds })),
  ).toEqual(needs.slice(96, 144));
  const busy = halfHours.find(({ startsAt }) => startsAt === eight(wednesday));
  // 40 calls of three minutes are four agents' work at once; who is to answer four of five in time needs more.
  expect(busy?.calls).toBeCloseTo(40);
  expect(busy?.agents).toBeGreaterThanOrEqual(5);
  expect(busy?.within).toBeGreaterThanOrEqual(0.8);
  expect(busy?.skills).toEqual({ hakka: 1, english: 1, 'text relay': 1 });
});

test('what a longer wrap-up took is not counted twice: needed are so many usual agents', async () => {
  const day = addDays(monday, 2);
  const before = (await supervisor.shifts.demand({ day })).halfHours.find(({ startsAt }) => startsAt === eight(day));
  await city.db
    .updateTable('callHalfHour')
    .set({ handlingSeconds: 38 * 300, longerSeconds: 38 * 120 })
    .execute();
  expect(await supervisor.shifts.demand({ day })).toMatchObject({ halfHours: expect.arrayContaining([before]) });
  await city.db.updateTable('callHalfHour').set({ longerSeconds: 0 }).execute();
  const longer = (await supervisor.shifts.needed({ monday })).find(({ startsAt }) => startsAt === eight(day));
  expect(longer?.agents).toBeGreaterThan(before?.agents ?? 0);
  expect(longer?.handlingSeconds).toBeGreaterThan(before?.handlingSeconds ?? 0);
});

test('a day says from which days it is known, and how long callers wait before they hang up', async () => {
  const day = addDays(monday, 1);
  const demand = await supervisor.shifts.demand({ day });
  // All the waiting, for each who gave up.
  expect(demand).toMatchObject({ day, patienceSeconds: 120, target: { percent: 80, seconds: 20 }, weather: null });
  expect(demand.from.every((past) => past < today)).toBe(true);
  expect(demand.from.length).toBeGreaterThan(0);
});

test('a notice of the weather that is in force multiplies as past ones did, and one that was ended before does not', async () => {
  const day = addDays(monday, 2);
  const dry = await supervisor.shifts.demand({ day });
  // Not both of them holidays, on any day of the year.
  const wet = [addDays(today, -2), addDays(today, -20)];
  const notices = [...wet, day].map((on) => ({
    kind: 'weather' as const,
    shortZh: '颱風',
    shortEn: 'Typhoon',
    startsAt: startOfDay(on),
    endsAt: startOfDay(addDays(on, 1)),
    publishedBy: null,
  }));
  await city.db.insertInto('notice').values(notices).execute();
  for (const on of wet)
    await city.db
      .updateTable('callHalfHour')
      .set({ calls: 80, answered: 78 })
      .where('startsAt', '>=', startOfDay(on))
      .where('startsAt', '<', startOfDay(addDays(on, 1)))
      .execute();
  const storm = await supervisor.shifts.demand({ day });
  expect(storm.weather?.times).toBeCloseTo(2);
  const at = (demand: typeof storm) => demand.halfHours.find(({ startsAt }) => startsAt === eight(day));
  expect(at(storm)?.calls).toBeCloseTo(80);
  expect(at(storm)?.agents).toBeGreaterThan(at(dry)?.agents ?? 99);
  await city.db
    .updateTable('notice')
    .set((eb) => ({ endsAt: eb.ref('startsAt') }))
    .execute();
  expect((await supervisor.shifts.demand({ day })).weather).toBeNull();
});

test('without any past call nobody is needed but for the skills, and it is said that data are few', async () => {
  await city.db.deleteFrom('callHalfHour').execute();
  const demand = await supervisor.shifts.demand({ day: monday });
  expect(demand).toMatchObject({ few: true, from: [], patienceSeconds: null });
  expect(demand.halfHours[0]).toMatchObject({ calls: 0, agents: 1, skills: { english: 1 } });
});

test('what a supervisor changes counts at once, has its history, and who was second is told who was first', async () => {
  const { target } = await supervisor.shifts.demand({ day: monday });
  const { revision } = target;
  const by = (await city.context('supervisor1')).viewer.name;
  const needed = async () => (await supervisor.shifts.needed({ monday }))[16]?.agents ?? 0;
  const before = await needed();
  await supervisor.shifts.saveTarget({ revision, percent: 95, seconds: 10 });
  expect(await needed()).toBeGreaterThan(before);
  await expect(other.shifts.saveTarget({ revision, percent: 90, seconds: 10 })).rejects.toMatchObject({
    cause: { code: 'changed-meanwhile', details: { by } },
  });
  const need = { skill: 'japanese' as const, fromMinute: 480, untilMinute: 600, agents: 12 };
  await other.shifts.saveSkillNeed({ revision: revision + 1, before: null, need });
  expect(await needed()).toBe(12);
  const moved = { ...need, fromMinute: 540 };
  await other.shifts.saveSkillNeed({ revision: revision + 2, before: need, need: moved });
  expect(await needed()).toBeLessThan(12);
  await other.shifts.saveSkillNeed({ revision: revision + 3, before: moved, need: null });
  const after = await supervisor.shifts.demand({ day: monday });
  expect(after.skillNeeds.map(({ skill }) => skill)).not.toContain('japanese');
  expect(after.target).toEqual({ percent: 95, seconds: 10, revision: revision + 4 });
  const history = await city.db.selectFrom('demandEvent').select(['agentId', 'revision']).orderBy('id').execute();
  expect(history.map((event) => event.agentId)).toEqual(['supervisor1', 'supervisor2', 'supervisor2', 'supervisor2']);
  const told = await city.db.selectFrom('liveEvent').select('data').where('kind', '=', 'demand').execute();
  expect(told).toHaveLength(4);
});

test('of two changes at the same moment one counts', async () => {
  const { revision } = (await supervisor.shifts.demand({ day: monday })).target;
  const results = await Promise.allSettled([
    supervisor.shifts.saveTarget({ revision, percent: 80, seconds: 20 }),
    other.shifts.saveTarget({ revision, percent: 85, seconds: 20 }),
  ]);
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
});

test('silly targets, needs and days are refused', async () => {
  const { revision } = (await supervisor.shifts.demand({ day: monday })).target;
  await expect(supervisor.shifts.saveTarget({ revision, percent: 100, seconds: 20 })).rejects.toThrow();
  await expect(supervisor.shifts.saveTarget({ revision, percent: 80, seconds: 0 })).rejects.toThrow();
  const need = { skill: 'hakka' as const, fromMinute: 600, untilMinute: 600, agents: 1 };
  await expect(supervisor.shifts.saveSkillNeed({ revision, before: null, need })).rejects.toThrow();
  await expect(supervisor.shifts.demand({ day: '2026-02-30' })).rejects.toThrow();
  await expect(supervisor.shifts.needed({ monday: addDays(monday, 1) })).rejects.toThrow();
});
