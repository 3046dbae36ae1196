import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { examine } from '#server/doctor/examine.ts';
import { offerTasks } from '#server/outreach/offer-tasks.ts';
import {
  afterTyphoon,
  always,
  forgetCampaigns,
  listOf,
  notNow,
  offered,
  phoneOf,
  startCampaign,
} from '#server/outreach/test-campaign.ts';
import { makeCitizen, streetLight } from '#server/testing/calls.ts';
import { testCity } from '#server/testing/database.ts';
import type { Outcome } from '#shared/outreach/campaign.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let agent: Awaited<ReturnType<typeof city.as>>;
let other: Awaited<ReturnType<typeof city.as>>;
let supervisor: Awaited<ReturnType<typeof city.as>>;
beforeAll(async () => {
  city = await testCity();
  supervisor = await city.as('supervisor1');
});
beforeEach(async () => {
  // Some tests end a sign-in.
  agent = await city.as('agent1');
  other = await city.as('agent2');
});
afterEach(() => forgetCampaigns(city.db));
afterAll(() => city.close());

const available = () => agent.calls.setPresence({ state: 'available' });
const mine = async () => {
  await offerTasks(city.services);
  return agent.outreach.mine();
};
/** The next task, dialled. */
const dialNext = async (): Promise<string> => {
  const task = await mine();
  if (!task) throw new Error('no task');
  await agent.outreach.dial({ taskId: task.id });
  return task.id;
};
const callNext = async (outcome: Outcome, answers: Record<string, string> = {}): Promise<string> => {
  const taskId = await dialNext();
  await agent.outreach.outcome({ taskId, outcome, answers });
  return taskId;
};
const campaignOf = (id: string) => supervisor.outreach.campaign({ id });

test('who is available is offered a task with who and why, dials, and says what came of it with the answers', async () => {
  const id = await startCampaign(city);
  const [task] = await offered(city, 'agent1');
  expect(task).toMatchObject({
    name: '長者1',
    why: '獨居',
    phone: phoneOf(1),
    callId: null,
    campaign: { name: afterTyphoon.name },
  });
  const taskId = task?.id ?? '';
  const desk = await agent.outreach.dial({ taskId });
  expect(desk).toMatchObject({ presence: { state: 'on call' }, call: { state: 'answered', fromPhone: phoneOf(1) } });
  expect((await agent.outreach.dial({ taskId })).call?.id).toBe(desk.call?.id);
  const after = await agent.outreach.outcome({ taskId, outcome: 'reached', answers: { water: 'yes', days: '3' } });
  expect(after).toMatchObject({ presence: { state: 'available' }, call: null });
  expect(await campaignOf(id)).toMatchObject({
    state: 'ended',
    progress: { total: 1, reached: 1, left: 0 },
    results: [
      {
        answered: 1,
        counts: [
          { value: 'yes', count: 1 },
          { value: 'no', count: 0 },
        ],
      },
      { numbers: { least: 3, most: 3, average: 3 } },
    ],
  });
});

test('no call rings at who dials, and a waiting call goes before a task', async () => {
  await startCampaign(city, {}, listOf(2));
  await offered(city, 'agent1');
  await dialNext();
  await sql`insert into call (exchange_id, state) values ('waits', 'ringing')`.execute(city.db);
  await offerTasks(city.services);
  const waiting = city.db.selectFrom('call').selectAll().where('exchangeId', '=', 'waits');
  expect((await waiting.executeTakeFirstOrThrow()).agentId).toBeNull();
  const taskId = (await agent.outreach.mine())?.id ?? '';
  await agent.outreach.outcome({ taskId, outcome: 'reached', answers: {} });
  expect((await waiting.executeTakeFirstOrThrow()).agentId).toBe('agent1');
  expect(await mine()).toBeNull();
  await city.db.deleteFrom('call').where('exchangeId', '=', 'waits').execute();
});

test('who was not at home is called again after the pause, up to the last attempt', async () => {
  const id = await startCampaign(city, { pauseMinutes: 60 });
  await available();
  const taskId = await callNext('not-at-home');
  expect(await mine()).toBeNull();
  expect(await campaignOf(id)).toMatchObject({ state: 'running', progress: { left: 1, again: 1 } });
  await city.db.updateTable('callTask').set({ nextAt: new Date() }).execute();
  expect(await callNext('not-at-home')).toBe(taskId);
  expect(await campaignOf(id)).toMatchObject({
    state: 'ended',
    progress: { left: 0, notReached: 1 },
    notReached: [{ id: taskId, name: '長者1', attempts: 2 }],
  });
});

test('supervisors are told once of somebody vulnerable who was not reached, and it stands until one takes note', async () => {
  const alarms = async () =>
    (await city.db.selectFrom('liveEvent').select('data').where('kind', '=', 'campaign').execute()).filter(
      ({ data }) => 'what' in data && data.what === 'not reached',
    );
  const id = await startCampaign(city, { attempts: 1 });
  await available();
  const taskId = await callNext('wrong-number');
  expect(await alarms()).toMatchObject([{ data: { name: '長者1' } }]);
  expect((await campaignOf(id)).notReached).toHaveLength(1);
  await supervisor.outreach.noteNotReached({ taskId });
  expect((await campaignOf(id)).notReached).toEqual([]);
  await expect(supervisor.outreach.noteNotReached({ taskId })).rejects.toMatchObject({
    cause: { code: 'changed-meanwhile' },
  });
  await startCampaign(city, { attempts: 1, vulnerable: false });
  await callNext('not-at-home');
  expect(await alarms()).toHaveLength(1);
});

test('who asks not to be called is called by no campaign any more, and left out of every list', async () => {
  await startCampaign(city);
  await available();
  const first = await dialNext();
  const second = await startCampaign(city, { name: '另一個' }, listOf(2));
  await agent.outreach.outcome({ taskId: first, outcome: 'do-not-call', answers: {} });
  expect(await campaignOf(second)).toMatchObject({ progress: { left: 1, doNotCall: 1, notReached: 0 } });
  const { id } = await supervisor.outreach.save({ seen: null, campaign: afterTyphoon });
  expect(await supervisor.outreach.importList({ id, csv: listOf(3) })).toEqual({ added: 2, doNotCall: 1, refused: [] });
});

test('who asked not to be called may be called again when a supervisor writes that down, and who did is kept', async () => {
  await startCampaign(city);
  await available();
  const first = await dialNext();
  const goesOn = await startCampaign(city, { name: '另一個' }, listOf(2));
  const over = await startCampaign(city, { name: '結束的' }, listOf(2));
  await agent.outreach.outcome({ taskId: first, outcome: 'do-not-call', answers: {} });
  const { revision } = await campaignOf(over);
  await supervisor.outreach.steer({ id: over, revision, to: 'ended' });
  const { phone, history } = await supervisor.outreach.consent({ phone: '0955-000-001' });
  const nameOf = async (id: string) =>
    (await city.db.selectFrom('agent').select('name').where('id', '=', id).executeTakeFirstOrThrow()).name;
  expect({ phone, history }).toMatchObject({
    phone: phoneOf(1),
    history: [{ mayCall: false, by: await nameOf('agent1') }],
  });

  const seen = history[0]?.id ?? '';
  const others = await city.as('supervisor2');
  const sent = await Promise.allSettled(
    [supervisor, others].map((by) => by.outreach.mayCallAgain({ phone: phoneOf(1), seen })),
  );
  expect(sent.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const by = await nameOf(sent[0]?.status === 'fulfilled' ? 'supervisor1' : 'supervisor2');
  expect(sent.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { cause: { code: 'changed-meanwhile', details: { by } } },
  });
  expect((await supervisor.outreach.consent({ phone: phoneOf(1) })).history).toMatchObject([
    { mayCall: true, by },
    { mayCall: false },
  ]);
  // What was dropped for it waits again where the campaign goes on, and the number is taken into lists.
  expect(await campaignOf(goesOn)).toMatchObject({ state: 'running', progress: { left: 2, doNotCall: 0 } });
  expect(await campaignOf(over)).toMatchObject({ state: 'ended', progress: { doNotCall: 1 } });
  const { id } = await supervisor.outreach.save({ seen: null, campaign: afterTyphoon });
  expect(await supervisor.outreach.importList({ id, csv: listOf(1) })).toMatchObject({ added: 1, doNotCall: 0 });
  // Who says so once more is called no more.
  await city.db
    .updateTable('callTask')
    .set({ nextAt: new Date(0) })
    .where('phone', '=', phoneOf(1))
    .execute();
  expect(await callNext('do-not-call')).toBeTruthy();
  expect((await supervisor.outreach.consent({ phone: phoneOf(1) })).history).toHaveLength(3);
  expect(await campaignOf(goesOn)).toMatchObject({ progress: { left: 1, doNotCall: 1 } });
  const ofConsent = (await examine(city.db)).filter(({ says }) => says.includes('called'));
  expect(ofConsent.map(({ broken }) => broken)).toEqual([[], []]);
});

test('of a number that nobody spoke of nothing is said, and what is no number is refused', async () => {
  expect(await supervisor.outreach.consent({ phone: '0955 000 099' })).toEqual({ phone: phoneOf(99), history: [] });
  await expect(supervisor.outreach.mayCallAgain({ phone: phoneOf(99), seen: '1' })).rejects.toMatchObject({
    cause: { code: 'changed-meanwhile' },
  });
  await expect(supervisor.outreach.consent({ phone: '12' })).rejects.toMatchObject({
    cause: { code: 'invalid-input', details: { fields: ['phone'] } },
  });
});

test('who needs help stays on the line, known by name, and the ticket opened then stands with the campaign', async () => {
  const id = await startCampaign(city, {}, `name,telephone,why\n陳秀英,${phoneOf(77)},獨居`);
  await available();
  const taskId = await dialNext();
  const { call } = await agent.outreach.outcome({ taskId, outcome: 'needs-help', answers: { water: 'no' } });
  expect(call).toMatchObject({ state: 'answered', citizen: { name: '陳秀英', phone: phoneOf(77) } });
  const callId = call?.id ?? '';
  const { number } = await agent.tickets.open({ ...streetLight(), callId, citizenId: call?.citizen?.id ?? null });
  expect(await campaignOf(id)).toMatchObject({
    progress: { reached: 1, needsHelp: 1 },
    inNeed: [{ name: '陳秀英', numbers: [number] }],
  });
  await agent.calls.hangUp({ callId });
  await agent.calls.wrapUp({ callId, disposition: 'ticket' });
});

test('of somebody in the care register the agent knows where she lives, of others nothing', async () => {
  const citizenId = await makeCitizen(city.db, phoneOf(71), '長者71');
  const home = { districtId: 'lingya', road: '和平一路', spot: '12 號 3 樓' };
  await city.db
    .insertInto('careRegister')
    .values({ citizenId, livesAlone: true, bornYear: 1940, ...home })
    .execute();
  await startCampaign(city, {}, listOf(1, 71));
  await available();
  expect(await mine()).toMatchObject({ name: '長者71', home });
  await callNext('reached');
  await startCampaign(city, {}, listOf(1));
  expect(await mine()).toMatchObject({ name: '長者1', home: null });
});

test('an outcome that is sent twice counts once, and another agent’s task is not touched', async () => {
  const id = await startCampaign(city, { attempts: 3 });
  await available();
  const taskId = await dialNext();
  const outcome = { taskId, outcome: 'not-at-home' as const, answers: {} };
  await expect(other.outreach.outcome(outcome)).rejects.toMatchObject({ cause: { code: 'call-gone' } });
  await expect(other.outreach.dial({ taskId })).rejects.toMatchObject({ cause: { code: 'call-gone' } });
  await agent.outreach.outcome(outcome);
  await agent.outreach.outcome(outcome);
  expect(await city.db.selectFrom('callAttempt').selectAll().execute()).toHaveLength(1);
  expect((await campaignOf(id)).progress.again).toBe(1);
});

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
