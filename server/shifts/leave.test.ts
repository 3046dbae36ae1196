import { afterAll, beforeAll, expect, test } from 'vitest';
import { testCity } from '#server/testing/database.ts';
import { addDays, dayOf } from '#shared/day.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let supervisor: Awaited<ReturnType<typeof city.as>>;
let agent: Awaited<ReturnType<typeof city.as>>;
beforeAll(async () => {
  city = await testCity();
  supervisor = await city.as('supervisor1');
  agent = await city.as('agent1');
});
afterAll(() => city.close());

const refusedAs = (code: string, details = {}) => ({ cause: { code, details } });
const history = async (leaveId: string) =>
  (
    await city.db
      .selectFrom('leaveEvent')
      .select(['kind', 'agentId'])
      .where('leaveId', '=', leaveId)
      .orderBy('id')
      .execute()
  ).map(({ kind, agentId }) => `${kind} by ${agentId}`);

// Days far ahead, other ones in each test.
const monday = '2031-03-03';

test('leave is asked for, granted, and told to the agent once; a shift on it breaks the roster', async () => {
  const [firstDay, lastDay] = [monday, addDays(monday, 2)];
  const { id } = await agent.shifts.askLeave({ firstDay, lastDay });
  expect((await agent.shifts.own()).leave).toEqual([{ id, firstDay, lastDay, state: 'asked' }]);
  expect(await supervisor.shifts.askedLeave()).toEqual([
    { id, firstDay, lastDay, state: 'asked', agent: '林怡君', shifts: 0 },
  ]);
  await supervisor.shifts.decideLeave({ id, grant: true });
  expect(await supervisor.shifts.askedLeave()).toEqual([]);
  const { leave, news } = await agent.shifts.own();
  expect(leave).toEqual([{ id, firstDay, lastDay, state: 'granted' }]);
  expect(news[0]).toMatchObject({
    told: false,
    changes: [],
    about: { kind: 'leave', granted: true, firstDay, lastDay },
  });
  const told = await Promise.all([1, 2, 3].map(() => agent.shifts.tell({ id: news[0]?.id ?? '' })));
  expect(told.filter(({ tell }) => tell)).toHaveLength(1);
  expect(await history(id)).toEqual(['asked by agent1', 'granted by supervisor1']);
  const days = [2, 3].map((at) => ({ day: addDays(monday, at), kindId: 'day' }));
  const week = await supervisor.shifts.plan({ monday, revision: 0, agentId: 'agent1', days });
  expect(week.faults).toEqual([{ kind: 'on leave', agentId: 'agent1', day: lastDay }]);
});

test('who decides sees how many shifts are published on the days', async () => {
  const week = addDays(monday, 28);
  const other = await city.as('agent2');
  const days = [0, 1, 2].map((at) => ({ day: addDays(week, at), kindId: 'day' }));
  await supervisor.shifts.plan({ monday: week, revision: 0, agentId: 'agent2', days });
  await supervisor.shifts.publish({ monday: week, revision: 1 });
  const { id } = await other.shifts.askLeave({ firstDay: addDays(week, 1), lastDay: addDays(week, 9) });
  expect((await supervisor.shifts.askedLeave()).find((one) => one.id === id)).toMatchObject({ shifts: 2 });
  await supervisor.shifts.decideLeave({ id, grant: false });
  expect((await other.shifts.own()).leave).toMatchObject([{ state: 'refused' }]);
});

test('leave that overlaps other leave is refused with those days, whoever is quicker', async () => {
  const asks = await city.as('agent3');
  const [firstDay, lastDay] = [addDays(monday, 60), addDays(monday, 64)];
  const tries = [0, 2, 4].map((days) =>
    asks.shifts.askLeave({ firstDay: addDays(firstDay, days), lastDay: addDays(lastDay, days) }),
  );
  const answers = await Promise.allSettled(tries);
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const [taken] = (await asks.shifts.own()).leave;
  await expect(asks.shifts.askLeave({ firstDay: lastDay, lastDay })).rejects.toMatchObject(
    refusedAs('state-forbids', { firstDay: taken?.firstDay, lastDay: taken?.lastDay }),
  );
  await asks.shifts.withdrawLeave({ id: taken?.id ?? '' });
  await asks.shifts.askLeave({ firstDay: lastDay, lastDay });
  // Another agent's leave is no matter.
  await (await city.as('agent4')).shifts.askLeave({ firstDay, lastDay });
});

test('leave is withdrawn by who asked for it and nobody else, and once', async () => {
  const [asks, other] = [await city.as('agent5'), await city.as('agent6')];
  const { id } = await asks.shifts.askLeave({ firstDay: monday, lastDay: monday });
  await expect(other.shifts.withdrawLeave({ id })).rejects.toMatchObject(refusedAs('not-found'));
  await asks.shifts.withdrawLeave({ id });
  await expect(asks.shifts.withdrawLeave({ id })).rejects.toMatchObject(refusedAs('state-forbids'));
  await expect(supervisor.shifts.decideLeave({ id, grant: true })).rejects.toMatchObject(
    refusedAs('changed-meanwhile'),
  );
  expect((await asks.shifts.own()).leave).toEqual([]);
  expect(await history(id)).toEqual(['asked by agent5', 'withdrawn by agent5']);
});

test('of two supervisors who decide the second is told who was first', async () => {
  const { id } = await (await city.as('agent7')).shifts.askLeave({ firstDay: monday, lastDay: monday });
  const second = await city.as('supervisor2');
  const answers = await Promise.allSettled([
    supervisor.shifts.decideLeave({ id, grant: true }),
    second.shifts.decideLeave({ id, grant: false }),
  ]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: refusedAs('changed-meanwhile', { by: expect.any(String) }),
  });
  expect(await history(id)).toHaveLength(2);
});

test('days that are over, that end before they begin, or that last for years are refused', async () => {
  const yesterday = addDays(dayOf(new Date()), -1);
  const ask = (firstDay: string, lastDay: string) => agent.shifts.askLeave({ firstDay, lastDay });
  await expect(ask(yesterday, addDays(yesterday, 3))).rejects.toMatchObject(refusedAs('invalid-input'));
  await expect(ask(addDays(monday, 90), addDays(monday, 89))).rejects.toThrow();
  await expect(ask(addDays(monday, 90), addDays(monday, 90 + 366))).rejects.toThrow();
  expect(await supervisor.shifts.askedLeave().then((all) => all.some(({ agent: name }) => name === '林怡君'))).toBe(
    false,
  );
});
