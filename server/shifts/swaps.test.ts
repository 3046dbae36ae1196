import { afterAll, beforeAll, expect, test } from 'vitest';
import { testCity } from '#server/testing/database.ts';
import { addDays } from '#shared/day.ts';
import { faultsOf } from '#shared/shifts/faults-of.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let supervisor: Awaited<ReturnType<typeof city.as>>;
const desks: Record<string, Awaited<ReturnType<typeof city.as>>> = {};
const desk = (name: string) => desks[name] as Awaited<ReturnType<typeof city.as>>;
beforeAll(async () => {
  city = await testCity();
  supervisor = await city.as('supervisor1');
  for (const name of ['agent1', 'agent2', 'agent6', 'agent9']) desks[name] = await city.as(name);
});
afterAll(() => city.close());

// Each test plans weeks of its own, far ahead.
let next = '2032-01-05';
const newWeek = (): string => {
  const monday = next;
  next = addDays(next, 35);
  return monday;
};
const plan = async (monday: string, agentId: string, kinds: Record<number, string | null>) => {
  const { revision } = await supervisor.shifts.week({ monday });
  const days = Object.entries(kinds).map(([at, kindId]) => ({ day: addDays(monday, Number(at)), kindId }));
  await supervisor.shifts.plan({ monday, revision, agentId, days });
};
const publish = async (monday: string) => {
  const { revision } = await supervisor.shifts.week({ monday });
  await supervisor.shifts.publish({ monday, revision });
};
/** Who works on which days of a week, as it is published. */
const published = async (monday: string) =>
  (
    await city.db
      .selectFrom('shift')
      .select(['agentId', 'startsAt'])
      .where('monday', '=', monday)
      .orderBy('startsAt')
      .execute()
  ).map(({ agentId, startsAt }) => `${agentId} ${startsAt.toISOString()}`);
const at = (monday: string, day: number, utc: string) => `${addDays(monday, day)}T${utc}:00.000Z`;
const newest = async (name: string) => (await desk(name).shifts.own()).news[0];
const refusedAs = (code: string, details = {}) => ({ cause: { code, details } });

test('a shift is offered to a colleague, who takes it: it is hers, in the draft too, and all concerned hear it once', async () => {
  const monday = newWeek();
  await plan(monday, 'agent1', { 1: 'day', 2: 'day' });
  await publish(monday);
  const startsAt = at(monday, 1, '01:00');
  const { id } = await desk('agent1').shifts.offerShift({ startsAt, agentId: 'agent2' });
  expect(await newest('agent2')).toMatchObject({
    told: false,
    about: { kind: 'swap', what: 'offered', shift: { startsAt } },
  });
  expect((await desk('agent1').shifts.own()).swaps).toMatchObject([
    { id, own: true, state: 'offered', inReturn: null },
  ]);
  expect((await desk('agent2').shifts.own()).swaps).toMatchObject([{ id, own: false, shift: { startsAt } }]);
  const before = await supervisor.shifts.week({ monday });
  await desk('agent2').shifts.answerSwap({ id, answer: 'take' });
  expect(await published(monday)).toEqual([`agent2 ${startsAt}`, `agent1 ${at(monday, 2, '01:00')}`]);
  const after = await supervisor.shifts.week({ monday });
  expect(after).toMatchObject({ revision: before.revision + 1, changed: false });
  expect(after.shifts.map(({ agentId }) => agentId)).toEqual(['agent2', 'agent1']);
  expect(await newest('agent1')).toMatchObject({ told: false, changes: [{ now: null, was: { startsAt } }] });
  // Who took it knows.
  expect(await newest('agent2')).toMatchObject({ told: true, changes: [{ now: { startsAt }, was: null }] });
  const [told, ...more] = (await supervisor.shifts.own()).news;
  expect(told).toMatchObject({ about: { kind: 'swapped', shift: { startsAt }, inReturn: null } });
  expect(more).toEqual([]);
  expect((await desk('agent1').shifts.own()).swaps).toEqual([]);
  await expect(desk('agent2').shifts.answerSwap({ id, answer: 'take' })).rejects.toMatchObject(
    refusedAs('changed-meanwhile'),
  );
  const history = await city.db
    .selectFrom('swapEvent')
    .select(['kind', 'agentId'])
    .where('swapId', '=', id)
    .orderBy('id')
    .execute();
  expect(history).toEqual([
    { kind: 'offered', agentId: 'agent1' },
    { kind: 'agreed', agentId: 'agent2' },
  ]);
});

test('a colleague gives one of hers for it, and it holds when the first agrees', async () => {
  const [monday, later] = [newWeek(), newWeek()];
  await plan(monday, 'agent1', { 1: 'day' });
  await plan(later, 'agent2', { 3: 'late' });
  await publish(monday);
  await publish(later);
  const [mine, hers] = [at(monday, 1, '01:00'), at(later, 3, '06:00')];
  const { id } = await desk('agent1').shifts.offerShift({ startsAt: mine, agentId: 'agent2' });
  await desk('agent2').shifts.answerSwap({ id, answer: 'give', startsAt: hers });
  expect(await published(monday)).toEqual([`agent1 ${mine}`]);
  expect(await newest('agent1')).toMatchObject({ about: { what: 'answered', inReturn: { startsAt: hers } } });
  // Who gave it cannot agree for both.
  await expect(desk('agent2').shifts.settleSwap({ id, agree: true })).rejects.toMatchObject(refusedAs('not-found'));
  await desk('agent1').shifts.settleSwap({ id, agree: true });
  expect([await published(monday), await published(later)]).toEqual([[`agent2 ${mine}`], [`agent1 ${hers}`]]);
});

test('a swap that breaks a constraint is refused with what it breaks, and nothing changes', async () => {
  const monday = newWeek();
  await plan(monday, 'agent1', { 1: 'late' });
  await publish(monday);
  const startsAt = at(monday, 1, '06:00');
  // Of all agents she works days only.
  const { id } = await desk('agent1').shifts.offerShift({ startsAt, agentId: 'agent6' });
  await expect(desk('agent6').shifts.answerSwap({ id, answer: 'take' })).rejects.toMatchObject(
    refusedAs('state-forbids', {
      faults: [{ kind: 'days only', agentId: 'agent6', day: addDays(monday, 1) }],
      names: { agent6: expect.any(String) },
    }),
  );
  expect(await published(monday)).toEqual([`agent1 ${startsAt}`]);
  expect((await desk('agent6').shifts.own()).swaps).toMatchObject([{ id, state: 'offered' }]);
  await desk('agent6').shifts.answerSwap({ id, answer: 'refuse' });
  expect(await newest('agent1')).toMatchObject({ about: { what: 'refused' } });
  // It is free to be offered to somebody else.
  const again = await desk('agent1').shifts.offerShift({ startsAt, agentId: 'agent9' });
  await expect(desk('agent1').shifts.offerShift({ startsAt, agentId: 'agent2' })).rejects.toMatchObject(
    refusedAs('state-forbids'),
  );
  await desk('agent1').shifts.withdrawSwap(again);
  await expect(desk('agent9').shifts.answerSwap({ ...again, answer: 'take' })).rejects.toMatchObject(
    refusedAs('changed-meanwhile'),
  );
});

test('what is planned and not published stays so, and a shift that the supervisors took away is not swapped', async () => {
  const monday = newWeek();
  await plan(monday, 'agent1', { 1: 'day', 3: 'day' });
  await publish(monday);
  const startsAt = at(monday, 1, '01:00');
  const { id } = await desk('agent1').shifts.offerShift({ startsAt, agentId: 'agent2' });
  await plan(monday, 'agent9', { 4: 'day' });
  await desk('agent2').shifts.answerSwap({ id, answer: 'take' });
  expect(await supervisor.shifts.week({ monday })).toMatchObject({ changed: true });
  const gone = await desk('agent1').shifts.offerShift({ startsAt: at(monday, 3, '01:00'), agentId: 'agent2' });
  await plan(monday, 'agent1', { 3: null });
  await publish(monday);
  expect((await desk('agent2').shifts.own()).swaps).toEqual([]);
  await expect(desk('agent2').shifts.answerSwap({ ...gone, answer: 'take' })).rejects.toMatchObject(
    refusedAs('changed-meanwhile'),
  );
});

test('nobody offers what is not hers, to herself, or to nobody', async () => {
  const monday = newWeek();
  await plan(monday, 'agent1', { 1: 'day' });
  await publish(monday);
  const startsAt = at(monday, 1, '01:00');
  for (const [name, agentId] of [
    ['agent2', 'agent9'],
    ['agent1', 'agent1'],
    ['agent1', 'officer1'],
  ] as const)
    await expect(desk(name).shifts.offerShift({ startsAt, agentId })).rejects.toMatchObject(refusedAs('not-found'));
});

test('swapped at random by several at once, no published shift breaks a constraint and none is lost', async () => {
  const monday = newWeek();
  const weeks = [monday, addDays(monday, 7)];
  const names = ['agent1', 'agent2', 'agent6', 'agent9'];
  const kinds = { agent1: 'late', agent2: 'day', agent6: 'day', agent9: 'early' } as const;
  for (const week of weeks) {
    for (const [index, name] of names.entries())
      await plan(
        week,
        name,
        Object.fromEntries([0, 1, 2, 3].map((day) => [(day + index) % 6, kinds[name as 'agent1']])),
      );
    await publish(week);
  }
  let seed = 11;
  const pick = <T>(from: readonly T[]): T => {
    seed = (seed * 48271) % 2147483647;
    return from[(seed >> 8) % from.length] as T;
  };
  const shiftsOf = async (name: string) =>
    (await desk(name).shifts.own()).shifts.filter(
      ({ startsAt }) => startsAt >= monday && startsAt < addDays(monday, 14),
    );
  const total = (await Promise.all(names.map(shiftsOf))).flat().length;
  const swapOnce = async () => {
    const [from, to] = [pick(names), pick(names)];
    const [mine, hers] = [await shiftsOf(from), await shiftsOf(to)];
    if (from === to || mine.length === 0 || hers.length === 0) return false;
    const { id } = await desk(from).shifts.offerShift({ startsAt: pick(mine).startsAt, agentId: to });
    try {
      if (pick([true, false])) await desk(to).shifts.answerSwap({ id, answer: 'take' });
      else {
        await desk(to).shifts.answerSwap({ id, answer: 'give', startsAt: pick(hers).startsAt });
        await desk(from).shifts.settleSwap({ id, agree: true });
      }
      return true;
    } catch (error) {
      await desk(from).shifts.withdrawSwap({ id });
      throw error;
    }
  };
  let swapped = 0;
  let refused = 0;
  // Until both have happened often enough, as what is refused depends on who was first.
  for (let round = 0; round < 10 || (round < 60 && (swapped <= 3 || refused === 0)); round += 1) {
    const done = await Promise.allSettled([swapOnce(), swapOnce()]);
    swapped += done.filter((one) => one.status === 'fulfilled' && one.value).length;
    refused += done.filter(({ status }) => status === 'rejected').length;
  }
  expect([swapped > 3, refused > 0]).toEqual([true, true]);
  const all = (await Promise.all(names.map(shiftsOf))).flat();
  expect(all).toHaveLength(total);
  const workers = await city.db.selectFrom('accommodation').selectAll().where('agentId', 'in', names).execute();
  const free = { active: true, leave: [], dayShiftsOnly: false, breakEveryMinutes: null, noTwoLateDays: false };
  const people = names.map((id) => ({
    ...{ ...free, earliestStart: null, latestEnd: null, wrapUpMinutes: null },
    ...workers.find(({ agentId }) => agentId === id),
    id,
  }));
  expect(faultsOf(all, [], people)).toEqual([]);
}, 60_000);
