import { afterAll, beforeAll, expect, test } from 'vitest';
import { testCity } from '#server/testing/database.ts';
import { addDays } from '#shared/day.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let supervisor: Awaited<ReturnType<typeof city.as>>;
beforeAll(async () => {
  city = await testCity();
  supervisor = await city.as('supervisor1');
});
afterAll(() => city.close());

// Each test plans weeks of its own, far ahead.
let next = '2030-01-07';
const newWeek = (): string => {
  const monday = next;
  next = addDays(next, 21);
  return monday;
};
const plan = async (monday: string, agentId: string, kinds: Record<number, string | null>) => {
  const { revision } = await supervisor.shifts.week({ monday });
  const days = Object.entries(kinds).map(([at, kindId]) => ({ day: addDays(monday, Number(at)), kindId }));
  return supervisor.shifts.plan({ monday, revision, agentId, days });
};
const publish = async (monday: string) => {
  const { revision } = await supervisor.shifts.week({ monday });
  return supervisor.shifts.publish({ monday, revision });
};
const refusal = (faults: object[]) => ({ cause: { code: 'state-forbids', details: { faults } } });

test('a week is planned and published, and each agent hears what changed for her, once', async () => {
  const monday = newWeek();
  const agent = await city.as('agent1');
  await plan(monday, 'agent1', { 0: 'early', 1: 'late' });
  expect((await agent.shifts.own()).shifts).toEqual([]);
  expect(await publish(monday)).toMatchObject({ changed: false, published: { by: '王淑芬' } });
  const { shifts, news } = await agent.shifts.own();
  expect(shifts).toMatchObject([{ startsAt: `${addDays(monday, -1)}T23:00:00.000Z`, breaks: [{}] }, {}]);
  expect(news).toMatchObject([{ told: false, changes: [{ day: monday, was: null }, { day: addDays(monday, 1) }] }]);
  const id = news[0]?.id ?? '';
  const told = await Promise.all(Array.from({ length: 4 }, () => agent.shifts.tell({ id })));
  expect(told.filter(({ tell }) => tell)).toHaveLength(1);
  expect(await (await city.as('agent2')).shifts.tell({ id })).toEqual({ tell: false });
  // What stays as it was is no news.
  await plan(monday, 'agent1', { 1: null });
  await publish(monday);
  expect((await agent.shifts.own()).news.map(({ changes }) => changes.length)).toEqual([1, 2]);
  await publish(monday);
  expect((await agent.shifts.own()).news).toHaveLength(2);
});

test('a week that breaks an accommodation is refused, and nothing of it holds', async () => {
  const monday = newWeek();
  const week = await plan(monday, 'agent6', { 3: 'late' });
  const fault = { kind: 'days only', agentId: 'agent6', day: addDays(monday, 3) };
  expect(week.faults).toMatchObject([fault]);
  await expect(publish(monday)).rejects.toMatchObject(refusal([fault]));
  expect(await city.db.selectFrom('shift').where('agentId', '=', 'agent6').select('startsAt').execute()).toEqual([]);
  // Planned is planned.
  expect((await supervisor.shifts.week({ monday })).shifts).toHaveLength(1);
  await plan(monday, 'agent6', { 3: 'day' });
  expect((await publish(monday)).faults).toEqual([]);
});

test('the weeks around count: a rest and seven days in a row', async () => {
  const monday = newWeek();
  const after = addDays(monday, 7);
  await plan(monday, 'agent2', { 1: 'day', 2: 'day', 3: 'day', 4: 'day', 5: 'day', 6: 'late' });
  await publish(monday);
  await plan(after, 'agent2', { 0: 'early' });
  await expect(publish(after)).rejects.toMatchObject(refusal([{ kind: 'short rest' }, { kind: 'no day off' }]));
  await plan(after, 'agent2', { 0: null, 1: 'early' });
  await publish(after);
});

test('who is let out meanwhile is named, and what was planned for her stays until it is changed', async () => {
  const monday = newWeek();
  await plan(monday, 'agent40', { 0: 'day' });
  await plan(monday, 'agent39', { 0: 'day' });
  await city.db.updateTable('agent').set({ active: false }).where('id', '=', 'agent40').execute();
  const week = await supervisor.shifts.week({ monday });
  expect(week.agents.find(({ id }) => id === 'agent40')).toMatchObject({ active: false });
  await expect(publish(monday)).rejects.toMatchObject(refusal([{ kind: 'not active', agentId: 'agent40' }]));
  expect((await plan(monday, 'agent40', { 0: null })).shifts).toHaveLength(1);
  await publish(monday);
});

test('a week is taken over from another, breaks and all', async () => {
  const [from, monday] = [newWeek(), newWeek()];
  await plan(from, 'agent1', { 0: 'early', 4: 'day' });
  const copied = await supervisor.shifts.copyWeek({ monday, from, revision: 0 });
  expect(copied.shifts.map(({ startsAt, breaks }) => [startsAt, breaks.length])).toEqual([
    [`${addDays(monday, -1)}T23:00:00.000Z`, 1],
    [`${addDays(monday, 4)}T01:00:00.000Z`, 1],
  ]);
  await expect(supervisor.shifts.copyWeek({ monday, from: addDays(monday, 7), revision: 1 })).rejects.toMatchObject({
    cause: { code: 'not-found' },
  });
  expect((await supervisor.shifts.week({ monday })).shifts).toHaveLength(2);
});

test('of two supervisors at one week the second is told who was first', async () => {
  const monday = newWeek();
  const other = await city.as('supervisor2');
  const input = { monday, revision: 0, agentId: 'agent1', days: [{ day: monday, kindId: 'day' }] };
  const sent = await Promise.allSettled([supervisor.shifts.plan(input), other.shifts.plan(input)]);
  expect(sent.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const refused = sent.find(({ status }) => status === 'rejected');
  expect(refused).toMatchObject({
    reason: { cause: { code: 'changed-meanwhile', details: { by: expect.any(String) } } },
  });
});

test('a day of another week, a week that begins on a Tuesday, and a kind or an agent that there is not are refused', async () => {
  const monday = newWeek();
  const input = { monday, revision: 0, agentId: 'agent1', days: [{ day: monday, kindId: 'day' }] };
  const day = addDays(monday, 7);
  await expect(supervisor.shifts.plan({ ...input, days: [{ day, kindId: 'day' }] })).rejects.toThrow('another week');
  await expect(supervisor.shifts.week({ monday: addDays(monday, 1) })).rejects.toThrow();
  await expect(supervisor.shifts.plan({ ...input, days: [{ day: monday, kindId: 'noon' }] })).rejects.toThrow('kind');
  await expect(supervisor.shifts.plan({ ...input, agentId: 'nobody' })).rejects.toThrow('agent');
  expect((await supervisor.shifts.week({ monday })).revision).toBe(0);
});

const free = {
  dayShiftsOnly: false,
  breakEveryMinutes: null,
  noTwoLateDays: false,
  earliestStart: null,
  latestEnd: null,
  wrapUpMinutes: null,
};

test('what the work of an agent must respect is changed by a supervisor, and the week follows', async () => {
  const monday = newWeek();
  await plan(monday, 'agent33', { 0: 'late', 1: 'late' });
  const respected = { agentId: 'agent33' };
  expect(await supervisor.shifts.accommodation(respected)).toEqual({ accommodation: free, history: [] });
  const accommodation = { ...free, noTwoLateDays: true, breakEveryMinutes: 50, latestEnd: 23 * 60, wrapUpMinutes: 3 };
  await supervisor.shifts.accommodate({ ...respected, seen: null, accommodation });
  expect((await supervisor.shifts.accommodation(respected)).accommodation).toEqual(accommodation);
  const week = await supervisor.shifts.week({ monday });
  expect(week.faults).toMatchObject([{ kind: 'two late days', agentId: 'agent33' }]);
  expect(week.agents.find(({ id }) => id === 'agent33')?.wrapUpMinutes).toBe(3);
  // The breaks come anew by themselves.
  expect(week.shifts[0]?.breaks.length).toBeGreaterThan(1);
  const changed = { ...respected, seen: null, accommodation };
  for (const wrong of [{ breakEveryMinutes: 0 }, { wrapUpMinutes: 0 }, { wrapUpMinutes: 31 }])
    await expect(
      supervisor.shifts.accommodate({ ...changed, accommodation: { ...accommodation, ...wrong } }),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  await expect(supervisor.shifts.accommodate({ ...changed, agentId: 'nobody' })).rejects.toThrow('agent');
});

test('who changed what of an accommodation is kept, and of two supervisors the second is told who was first', async () => {
  const agent = { agentId: 'agent36' };
  const other = await city.as('supervisor2');
  const respects = () => supervisor.shifts.accommodation(agent);
  await supervisor.shifts.accommodate({ ...agent, seen: null, accommodation: { ...free, wrapUpMinutes: 2 } });
  const [first] = (await respects()).history;
  const accommodation = { ...free, wrapUpMinutes: 5, dayShiftsOnly: true };
  const sent = await Promise.allSettled(
    [supervisor, other].map((by) => by.shifts.accommodate({ ...agent, seen: first?.id ?? null, accommodation })),
  );
  expect(sent.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const { history } = await respects();
  expect(sent.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { cause: { code: 'changed-meanwhile', details: { by: history[0]?.by } } },
  });
  expect(history.map(({ changes }) => changes)).toEqual([
    expect.arrayContaining([
      { what: 'dayShiftsOnly', now: true },
      { what: 'wrapUpMinutes', now: 5 },
    ]),
    [{ what: 'wrapUpMinutes', now: 2 }],
  ]);
  expect(history[0]?.changes).toHaveLength(2);
  expect(history.every(({ by, at }) => by !== '' && Math.abs(Date.now() - at.getTime()) < 120_000)).toBe(true);
  // Saying the same again is no change.
  await supervisor.shifts.accommodate({ ...agent, seen: history[0]?.id ?? null, accommodation });
  expect((await respects()).history).toHaveLength(2);
});

test('planned at random by two supervisors at once, no published roster breaks a constraint', async () => {
  const monday = newWeek();
  let seed = 7;
  const pick = <T>(from: readonly T[]): T => {
    seed = (seed * 48271) % 2147483647;
    return from[(seed >> 8) % from.length] as T;
  };
  const weeks = [monday, addDays(monday, 7)];
  const kinds = ['day', 'day', 'day', 'early', 'late', 'night', null, null];
  let published = 0;
  for (let step = 0; step < 80; step += 1) {
    if (pick([true, false, false])) {
      const sent = await Promise.allSettled(weeks.map(publish));
      published += sent.filter(({ status }) => status === 'fulfilled').length;
    } else await plan(pick(weeks), pick(['agent9', 'agent13']), { [pick([0, 1, 2, 3, 4, 5, 6])]: pick(kinds) });
  }
  expect(published).toBeGreaterThan(5);
  const { rows } = await city.pool.query(
    `select agent_id, starts_at, ends_at from shift where agent_id in ('agent9', 'agent13') and monday = any($1::date[])`,
    [weeks],
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { agent_id, starts_at, ends_at } of rows) {
    // Her bus comes at eight and goes at six: of the kinds only the day shift is left.
    if (agent_id === 'agent13') expect(starts_at.getUTCHours()).toBe(1);
    const early = rows.filter(
      (one) => one.agent_id === agent_id && one.starts_at > starts_at && one.starts_at < +ends_at + 11 * 3_600_000,
    );
    expect(early).toEqual([]);
  }
});
