import { afterAll, beforeAll, expect, test } from 'vitest';
import { testCity } from '#server/testing/database.ts';
import { addDays, dayOf } from '#shared/day.ts';
import { type Kind, mostKinds } from '#shared/shifts/kind.ts';
import { spanOn } from '#shared/shifts/shift.ts';
import { mondayOf } from '#shared/shifts/week.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let supervisor: Awaited<ReturnType<typeof city.as>>;
beforeAll(async () => {
  city = await testCity();
  supervisor = await city.as('supervisor1');
});
afterAll(() => city.close());

const monday = '2027-03-01';
const kinds = async () => (await supervisor.shifts.week({ monday })).kinds;
const seen = async (id: string) => {
  const kind = (await kinds()).find((one) => one.id === id);
  if (!kind) throw new Error(`no kind ${id}`);
  return { id, nameZh: kind.name.zh, nameEn: kind.name.en, startsAt: kind.startsAt, minutes: kind.minutes };
};
const change = async (id: string, to: Partial<Kind>) => {
  const before = await seen(id);
  const { id: _, ...kind } = before;
  return supervisor.shifts.saveKind({ before, ...kind, ...to });
};
const plan = async (day: string, agentId: string, kindId: string) => {
  const week = mondayOf(day);
  const { revision } = await supervisor.shifts.week({ monday: week });
  return supervisor.shifts.plan({ monday: week, revision, agentId, days: [{ day, kindId }] });
};
const publish = async (of: string) => {
  const { revision } = await supervisor.shifts.week({ monday: of });
  return supervisor.shifts.publish({ monday: of, revision });
};
const shiftsOf = async (agentId: string, day: string) =>
  (await supervisor.shifts.week({ monday: mondayOf(day) })).shifts.filter((shift) => shift.agentId === agentId);

test('the drafts of all weeks follow a kind that is changed, breaks and all; each of them counts the change', async () => {
  const other = addDays(monday, 21);
  await plan(monday, 'agent1', 'early');
  await plan(addDays(other, 6), 'agent1', 'early');
  await plan(monday, 'agent2', 'day');
  const { accommodation } = await supervisor.shifts.accommodation({ agentId: 'agent1' });
  const often = { ...accommodation, breakEveryMinutes: 50 };
  await supervisor.shifts.accommodate({ agentId: 'agent1', seen: null, accommodation: often });
  await change('early', { nameZh: '清晨', nameEn: 'dawn', startsAt: 330, minutes: 240 });
  const week = await supervisor.shifts.week({ monday });
  expect(week.revision).toBe(3);
  expect(week.shifts).toMatchObject([
    { agentId: 'agent1', kindId: 'early', ...spanOn(monday, 330, 240) },
    { agentId: 'agent2', kindId: 'day', ...spanOn(monday, 540, 480) },
  ]);
  const moved = await shiftsOf('agent1', other);
  expect(moved).toMatchObject([spanOn(addDays(other, 6), 330, 240)]);
  const [kept] = await city.db
    .selectFrom('draftShift')
    .select(['startsAt', 'endsAt', 'breaks'])
    .where('agentId', '=', 'agent1')
    .where('monday', '=', monday)
    .execute();
  expect(kept?.breaks.length).toBeGreaterThan(2);
  for (const pause of kept?.breaks ?? []) {
    expect(Date.parse(pause.startsAt)).toBeGreaterThan(Number(kept?.startsAt));
    expect(Date.parse(pause.endsAt)).toBeLessThan(Number(kept?.endsAt));
  }
  // A name moves nothing.
  await change('early', { nameEn: 'early' });
  expect((await supervisor.shifts.week({ monday })).revision).toBe(3);
  const { events } = await city.db
    .selectFrom('rosterEvent')
    .select(({ fn }) => fn.countAll<string>().as('events'))
    .where('kind', '=', 'kind changed')
    .executeTakeFirstOrThrow();
  expect(events).toBe('2');
});

test('what is published holds until its week is published again, which the kind says and the agent hears then', async () => {
  const week = '2027-05-03';
  const agent = await city.as('agent3');
  await plan(week, 'agent3', 'late');
  await publish(week);
  const held = (await agent.shifts.own()).shifts;
  await change('late', { startsAt: 13 * 60, minutes: 450 });
  expect((await agent.shifts.own()).shifts).toEqual(held);
  expect((await agent.shifts.own()).news).toHaveLength(1);
  expect(await supervisor.shifts.week({ monday: week })).toMatchObject({ changed: true });
  expect((await kinds()).map(({ id, toPublish }) => [id, toPublish])).toContainEqual(['late', 1]);
  await publish(week);
  expect((await agent.shifts.own()).shifts).toMatchObject([spanOn(week, 13 * 60, 450)]);
  expect((await agent.shifts.own()).news).toHaveLength(2);
  // Of a week that is over nothing is to be published.
  const over = '2026-03-02';
  await plan(over, 'agent3', 'early');
  await publish(over);
  await plan(over, 'agent3', 'day');
  expect((await kinds()).map(({ toPublish }) => toPublish)).toEqual([0, 0, 0, 0]);
});

test('what breaks a constraint then is told as a fault, and cannot be published', async () => {
  const week = '2027-06-07';
  await plan(week, 'agent6', 'day');
  await change('day', { startsAt: 600, minutes: 570 });
  const faults = [{ kind: 'days only', agentId: 'agent6', day: week }];
  expect(await supervisor.shifts.week({ monday: week })).toMatchObject({ faults });
  await expect(publish(week)).rejects.toMatchObject({ cause: { code: 'state-forbids', details: { faults } } });
  await change('day', { startsAt: 540, minutes: 480 });
  expect(await supervisor.shifts.week({ monday: week })).toMatchObject({ faults: [] });
});

test('what is worked today stays as it is; what is planned from tomorrow on follows', async () => {
  const planned = async () => {
    const today = dayOf(new Date());
    const tomorrow = addDays(today, 1);
    await change('night', { startsAt: 1320, minutes: 540 });
    await plan(today, 'agent4', 'night');
    await plan(tomorrow, 'agent4', 'night');
    await change('night', { startsAt: 1350, minutes: 480 });
    const days = [...new Set([...(await shiftsOf('agent4', today)), ...(await shiftsOf('agent4', tomorrow))])];
    return { today, tomorrow, spans: days.map(({ startsAt, endsAt }) => `${startsAt} ${endsAt}`) };
  };
  let found = await planned();
  // Midnight came in between.
  if (dayOf(new Date()) !== found.today) found = await planned();
  const { today, tomorrow, spans } = found;
  const as = ({ startsAt, endsAt }: ReturnType<typeof spanOn>) => `${startsAt} ${endsAt}`;
  expect([...new Set(spans)]).toEqual([as(spanOn(today, 1320, 540)), as(spanOn(tomorrow, 1350, 480))]);
  await change('night', { startsAt: 1320, minutes: 540 });
});

test('a week that is taken over from another is planned as its kinds say now', async () => {
  const [from, to] = ['2026-01-05', '2027-07-05'];
  await plan(from, 'agent5', 'late');
  const { startsAt, minutes } = await seen('late');
  await change('late', { startsAt: 15 * 60, minutes: 480 });
  expect(await shiftsOf('agent5', from)).toMatchObject([spanOn(from, startsAt, minutes)]);
  const copied = await supervisor.shifts.copyWeek({ monday: to, from, revision: 0 });
  expect(copied.shifts).toMatchObject([{ agentId: 'agent5', kindId: 'late', ...spanOn(to, 15 * 60, 480) }]);
});

/** Two shifts a day come by a swap. */
const swappedIn = async (day: string, starts: number, kindId: string) => {
  const { startsAt, endsAt } = spanOn(day, starts, 240);
  const span = { startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
  await city.db
    .insertInto('draftShift')
    .values({ agentId: 'agent7', ...span, monday: mondayOf(day), kindId, breaks: '[]' as never })
    .execute();
};

test('two shifts that began apart in the week that is taken over stay apart, when they were', async () => {
  const [from, to] = ['2026-02-02', '2027-09-06'];
  await plan(from, 'agent7', 'late');
  await city.db.deleteFrom('draftShift').where('agentId', '=', 'agent7').execute();
  for (const starts of [0, 15 * 60]) await swappedIn(from, starts, 'early');
  const copied = await supervisor.shifts.copyWeek({ monday: to, from, revision: 0 });
  expect(copied.shifts).toMatchObject([spanOn(to, 0, 240), spanOn(to, 15 * 60, 240)]);
  await city.db.deleteFrom('draftShift').where('agentId', '=', 'agent7').execute();
});

test('somebody who would begin two shifts at once is named, and nothing is changed', async () => {
  const day = '2027-08-02';
  await plan(day, 'agent7', 'early');
  await swappedIn(day, 15 * 60, 'late');
  const before = await supervisor.shifts.week({ monday: day });
  await expect(change('early', { startsAt: 15 * 60 })).rejects.toMatchObject({
    cause: {
      code: 'state-forbids',
      details: {
        faults: [{ kind: 'overlap', agentId: 'agent7', day }],
        names: { agent7: before.agents.find(({ id }) => id === 'agent7')?.name },
      },
    },
  });
  expect(await supervisor.shifts.week({ monday: day })).toEqual(before);
});

test('a change is in the history with who made it, and the other supervisors are told once', async () => {
  const { id, ...before } = await seen('night');
  const told = () => city.db.selectFrom('liveEvent').select('data').where('key', '=', 'kinds').execute();
  const count = (await told()).length;
  await change('night', { nameEn: 'deep night' });
  expect((await told()).slice(count)).toEqual([{ data: { byId: 'supervisor1' } }]);
  const [last] = await city.db.selectFrom('shiftKindEvent').selectAll().orderBy('id', 'desc').limit(1).execute();
  expect(last).toMatchObject({
    kindId: id,
    agentId: 'supervisor1',
    before,
    after: { ...before, nameEn: 'deep night' },
  });
});

test('who saw an older one is told who was first, and nothing is overwritten', async () => {
  const before = await seen('late');
  const other = await city.as('supervisor2');
  const sent = await Promise.allSettled([
    supervisor.shifts.saveKind({ before, ...before, minutes: 450 }),
    other.shifts.saveKind({ before, ...before, minutes: 420 }),
  ]);
  const [first] = sent.flatMap(({ status }, at) => (status === 'fulfilled' ? [at] : []));
  expect(await seen('late')).toMatchObject({ minutes: first === 0 ? 450 : 420 });
  const by = await city.db
    .selectFrom('agent')
    .select('name')
    .where('id', '=', first === 0 ? 'supervisor1' : 'supervisor2')
    .executeTakeFirstOrThrow();
  expect(sent.filter(({ status }) => status === 'rejected')).toMatchObject([
    { reason: { cause: { code: 'changed-meanwhile', details: { by: by.name } } } },
  ]);
  await expect(supervisor.shifts.saveKind({ ...before, before: { ...before, id: 'noon' } })).rejects.toMatchObject({
    cause: { code: 'not-found' },
  });
});

test('a kind has a name of its own in each language', async () => {
  const noon = { before: null, nameZh: '中班', nameEn: 'noon', startsAt: 720, minutes: 360 };
  for (const [field, name] of [
    ['nameZh', '晚班'],
    ['nameEn', 'LATE'],
  ] as const)
    await expect(supervisor.shifts.saveKind({ ...noon, [field]: name })).rejects.toMatchObject({
      cause: { code: 'name-taken', details: { field } },
    });
  await expect(change('early', { nameZh: '晚班' })).rejects.toMatchObject({ cause: { code: 'name-taken' } });
});

test('a new kind comes last and can be planned, until no digit is left to pick it', async () => {
  const noon = { before: null, nameZh: '中班', nameEn: 'noon', startsAt: 720, minutes: 360 };
  const { id } = await supervisor.shifts.saveKind(noon);
  expect((await kinds()).at(-1)).toMatchObject({ id, name: { zh: '中班', en: 'noon' } });
  const day = '2027-10-04';
  expect((await plan(day, 'agent8', id)).shifts).toMatchObject([spanOn(day, 720, 360)]);
  for (let at = (await kinds()).length; at < mostKinds; at += 1)
    await supervisor.shifts.saveKind({ ...noon, nameZh: `班${at}`, nameEn: `kind ${at}` });
  await expect(supervisor.shifts.saveKind({ ...noon, nameZh: '再一班', nameEn: 'more' })).rejects.toMatchObject({
    cause: { code: 'state-forbids' },
  });
  expect(await kinds()).toHaveLength(mostKinds);
});

test('a kind without a name, or longer than the law allows, is refused', async () => {
  const kind = { before: null, nameZh: '長班', nameEn: 'long', startsAt: 0, minutes: 480 };
  const wrong = [{ nameZh: ' ' }, { nameEn: 'x'.repeat(21) }, { minutes: 721 }, { minutes: 0 }, { startsAt: 1440 }];
  for (const one of wrong)
    await expect(supervisor.shifts.saveKind({ ...kind, ...one })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});
