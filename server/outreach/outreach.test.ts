import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { offerTasks } from '#server/outreach/offer-tasks.ts';
import {
  afterTyphoon,
  forgetCampaigns,
  listOf,
  offered,
  outreachDesk,
  phoneOf,
  startCampaign,
} from '#server/outreach/test-campaign.ts';
import { makeCitizen, streetLight } from '#server/testing/calls.ts';
import { testCity } from '#server/testing/database.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let { agent, other, supervisor, available, mine, dialNext, callNext, campaignOf } = {} as Awaited<
  ReturnType<typeof outreachDesk>
>;
beforeAll(async () => {
  city = await testCity();
});
beforeEach(async () => {
  // Some tests end a sign-in.
  ({ agent, other, supervisor, available, mine, dialNext, callNext, campaignOf } = await outreachDesk(city));
});
afterEach(() => forgetCampaigns(city.db));
afterAll(() => city.close());

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
