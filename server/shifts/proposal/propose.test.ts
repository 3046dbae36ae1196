import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { testCity } from '#server/testing/database.ts';
import { addDays } from '#shared/day.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let supervisor: Awaited<ReturnType<typeof city.as>>;
beforeAll(async () => {
  city = await testCity();
  supervisor = await city.as('supervisor1');
});
afterAll(() => city.close());

const monday = '2027-03-01';
const ended = () =>
  vi.waitFor(
    async () => {
      const proposal = await supervisor.shifts.proposal();
      expect(proposal?.state).not.toBe('running');
      return proposal;
    },
    { timeout: 50_000, interval: 250 },
  );
const percents = async (id: string) => {
  const rows = await city.db
    .selectFrom('liveEvent')
    .select(['data', 'agentId'])
    .where('kind', '=', 'proposal')
    .where('key', '=', id)
    .orderBy('id')
    .execute();
  return rows.map(({ data, agentId }) => [agentId, (data as { percent: number }).percent]);
};

test('two weeks are proposed for all agents, told week by week, taken over as one, and break nothing', async () => {
  const { id } = await supervisor.shifts.startProposal({ monday, weeks: 2 });
  const proposal = await ended();
  expect(proposal).toMatchObject({ id, monday, weeks: 2, done: 2, state: 'done', taken: false });
  await vi.waitFor(async () =>
    expect(await percents(id)).toEqual([
      ['supervisor1', 50],
      ['supervisor1', 100],
    ]),
  );
  expect((await supervisor.shifts.week({ monday })).shifts).toEqual([]);

  expect(await supervisor.shifts.takeProposal({ id })).toEqual({ mondays: [monday, addDays(monday, 7)] });
  const first = await supervisor.shifts.week({ monday });
  const second = await supervisor.shifts.week({ monday: addDays(monday, 7) });
  expect(first.shifts.length + second.shifts.length).toBe(proposal?.shifts);
  expect(first.faults).toEqual([]);
  expect(await supervisor.shifts.publish({ monday, revision: first.revision })).toMatchObject({ changed: false });
  expect(await supervisor.shifts.publish({ monday: second.monday, revision: second.revision })).toMatchObject({
    changed: false,
  });
  expect(await supervisor.shifts.proposal()).toMatchObject({ taken: true });
}, 60_000);

test('what was planned since a roster was asked for is not overwritten: nothing of it is taken over', async () => {
  const [start, next] = ['2027-04-05', '2027-04-12'];
  const { id } = await supervisor.shifts.startProposal({ monday: start, weeks: 2 });
  const days = [{ day: next, kindId: 'early' }];
  await supervisor.shifts.plan({ monday: next, revision: 0, agentId: 'agent1', days });
  await ended();
  await expect(supervisor.shifts.takeProposal({ id })).rejects.toMatchObject({
    cause: { code: 'changed-meanwhile' },
  });
  expect((await supervisor.shifts.week({ monday: start })).shifts).toEqual([]);
  expect((await supervisor.shifts.week({ monday: next })).shifts).toHaveLength(1);
}, 60_000);

test('a roster that was proposed with kinds of shift that were changed since is not taken over', async () => {
  const start = '2027-06-07';
  const { id } = await supervisor.shifts.startProposal({ monday: start, weeks: 1 });
  const proposal = await ended();
  expect(proposal?.shifts).toBeGreaterThan(0);
  const week = await supervisor.shifts.week({ monday: start });
  for (const { id: kindId, name, startsAt, minutes } of week.kinds) {
    const kind = { nameZh: name.zh, nameEn: name.en, startsAt, minutes };
    await supervisor.shifts.saveKind({ before: { id: kindId, ...kind }, ...kind, startsAt: startsAt + 15 });
  }
  await expect(supervisor.shifts.takeProposal({ id })).rejects.toMatchObject({ cause: { code: 'changed-meanwhile' } });
  expect(await supervisor.shifts.week({ monday: start })).toMatchObject({ shifts: [], revision: 0 });
}, 60_000);

test('a proposal that is stopped tells no more, and cannot be taken over', async () => {
  const { id } = await supervisor.shifts.startProposal({ monday: '2027-05-03', weeks: 4 });
  await supervisor.shifts.cancelProposal({ id });
  expect(await ended()).toMatchObject({ id, state: 'cancelled' });
  await expect(supervisor.shifts.takeProposal({ id })).rejects.toMatchObject({ cause: { code: 'state-forbids' } });
  // Its thread is gone: the session that held its lock is free again.
  await vi.waitFor(
    async () => {
      const { rows } = await (await import('kysely')).sql<{ count: number }>`
        select count(*)::int as count from pg_locks where locktype = 'advisory' and database = (
          select oid from pg_database where datname = current_database()
        )`.execute(city.db);
      expect(rows[0]?.count).toBe(0);
    },
    { timeout: 5000 },
  );
  expect(await percents(id)).toEqual([]);
}, 60_000);
