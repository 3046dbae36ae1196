import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { offerTasks } from '#server/outreach/offer-tasks.ts';
import {
  afterTyphoon,
  always,
  forgetCampaigns,
  listOf,
  notNow,
  offered,
  outreachDesk,
  startCampaign,
} from '#server/outreach/test-campaign.ts';
import { testCity } from '#server/testing/database.ts';
import type { Outcome } from '#shared/outreach/campaign.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let { agent, other, supervisor, available, mine, dialNext, campaignOf } = {} as Awaited<
  ReturnType<typeof outreachDesk>
>;
beforeAll(async () => {
  city = await testCity();
});
beforeEach(async () => {
  // Some tests end a sign-in.
  ({ agent, other, supervisor, available, mine, dialNext, campaignOf } = await outreachDesk(city));
});
afterEach(() => forgetCampaigns(city.db));
afterAll(() => city.close());

test('outside of the hours nobody is offered a task, and one that was offered is not dialled', async () => {
  const id = await startCampaign(city, notNow());
  await available();
  expect(await mine()).toBeNull();
  const { revision } = await campaignOf(id);
  await supervisor.outreach.save({ seen: { id, revision }, campaign: { ...afterTyphoon, ...always } });
  const task = await mine();
  expect(task).not.toBeNull();
  await supervisor.outreach.save({ seen: { id, revision: revision + 1 }, campaign: { ...afterTyphoon, ...notNow() } });
  await expect(agent.outreach.dial({ taskId: task?.id ?? '' })).rejects.toMatchObject({
    cause: { code: 'state-forbids' },
  });
});

test('only who may call is offered a task, also where nothing rings', async () => {
  await startCampaign(city, { agentIds: ['agent2'] });
  await sql`insert into accommodation (agent_id, no_ringing) values ('agent2', true)
    on conflict (agent_id) do update set no_ringing = true`.execute(city.db);
  expect(await offered(city, 'agent1', 'agent2')).toMatchObject([null, { name: '長者1' }]);
  await sql`delete from accommodation where agent_id = 'agent2'`.execute(city.db);
});

test('a task comes back from who goes on a break, puts it off, lets it lie or signs out', async () => {
  await startCampaign(city);
  expect(await offered(city, 'agent1')).toMatchObject([{ name: '長者1' }]);
  await agent.calls.setPresence({ state: 'break' });
  expect(await mine()).toBeNull();
  expect(await offered(city, 'agent2')).toMatchObject([{ name: '長者1' }]);
  await other.outreach.putOff({ taskId: (await other.outreach.mine())?.id ?? '' });
  expect(await offered(city, 'agent2')).toEqual([null]);
  expect(await offered(city, 'agent1')).toMatchObject([{ name: '長者1' }]);
  await sql`update call_task set taken_at = now() - interval '6 minutes'`.execute(city.db);
  expect(await mine()).toBeNull();
  await sql`delete from task_pause where agent_id = 'agent1'`.execute(city.db);
  expect(await mine()).not.toBeNull();
  await sql`update session set expires_at = now() where agent_id = 'agent1'`.execute(city.db);
  await offerTasks(city.services);
  expect(await city.db.selectFrom('callTask').select(['state', 'attempts']).execute()).toEqual([
    { state: 'waiting', attempts: 0 },
  ]);
});

test('an agent who leaves in the middle of a call loses nothing: the attempt counts, and somebody else goes on', async () => {
  const id = await startCampaign(city);
  await available();
  const taskId = await dialNext();
  await sql`delete from session where agent_id = 'agent1'`.execute(city.db);
  await offerTasks(city.services);
  expect(await city.db.selectFrom('callTask').select(['state', 'attempts', 'agentId']).execute()).toEqual([
    { state: 'waiting', attempts: 1, agentId: null },
  ]);
  expect(
    await city.db
      .selectFrom('call')
      .select(['state', 'disposition'])
      .where('outbound', '=', true)
      .orderBy('answeredAt', 'desc')
      .limit(1)
      .executeTakeFirst(),
  ).toEqual({ state: 'ended', disposition: 'other' });
  expect(await offered(city, 'agent2')).toMatchObject([{ id: taskId, attempts: 1 }]);
  await other.outreach.dial({ taskId });
  await other.outreach.outcome({ taskId, outcome: 'reached', answers: {} });
  expect(await campaignOf(id)).toMatchObject({ state: 'ended', progress: { reached: 1 } });
});

test('a stopped campaign offers nothing, a call that was begun goes on to its end, and it can go on', async () => {
  const id = await startCampaign(city, {}, listOf(2));
  await available();
  const taskId = await dialNext();
  const steer = async (to: 'running' | 'stopped' | 'ended') => {
    const { revision } = await campaignOf(id);
    await supervisor.outreach.steer({ id, revision, to });
  };
  await steer('stopped');
  await agent.outreach.outcome({ taskId, outcome: 'reached', answers: {} });
  expect(await mine()).toBeNull();
  await steer('running');
  expect(await mine()).toMatchObject({ name: '長者2' });
  await steer('stopped');
  expect(await mine()).toBeNull();
  await steer('ended');
  const { revision } = await campaignOf(id);
  await expect(supervisor.outreach.steer({ id, revision, to: 'running' })).rejects.toMatchObject({
    cause: { code: 'state-forbids' },
  });
});

test('of two supervisors the second is told who was first', async () => {
  const { id } = await supervisor.outreach.save({ seen: null, campaign: afterTyphoon });
  const seen = { id, revision: 1 };
  await supervisor.outreach.save({ seen, campaign: { ...afterTyphoon, name: '甲' } });
  const second = await city.as('supervisor2');
  await expect(second.outreach.save({ seen, campaign: afterTyphoon })).rejects.toMatchObject({
    cause: { code: 'changed-meanwhile', details: { by: '王淑芬' } },
  });
});

test('a campaign with nobody to call does not start', async () => {
  const { id } = await supervisor.outreach.save({ seen: null, campaign: afterTyphoon });
  await expect(supervisor.outreach.steer({ id, revision: 1, to: 'running' })).rejects.toMatchObject({
    cause: { code: 'no-one-to-call' },
  });
});

test('a campaign of 20 calls is run to its end by three agents', async () => {
  const id = await startCampaign(city, { attempts: 1 }, listOf(20));
  const names = ['agent1', 'agent2', 'supervisor2'];
  const agents = await Promise.all(names.map((name) => city.as(name)));
  for (const one of agents) await one.calls.setPresence({ state: 'available' });
  const outcomes: Outcome[] = ['reached', 'reached', 'reached', 'not-at-home', 'wrong-number'];
  let calls = 0;
  while ((await campaignOf(id)).state === 'running') {
    await offerTasks(city.services);
    for (const one of agents) {
      const task = await one.outreach.mine();
      if (!task) continue;
      await one.outreach.dial({ taskId: task.id });
      await one.outreach.outcome({ taskId: task.id, outcome: outcomes[calls++ % 5] as Outcome, answers: {} });
    }
  }
  expect(calls).toBe(20);
  expect(await campaignOf(id)).toMatchObject({
    state: 'ended',
    progress: { total: 20, reached: 12, notReached: 8, left: 0 },
  });
});
