import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { examine } from '#server/doctor/examine.ts';
import {
  afterTyphoon,
  forgetCampaigns,
  listOf,
  outreachDesk,
  phoneOf,
  startCampaign,
} from '#server/outreach/test-campaign.ts';
import { testCity } from '#server/testing/database.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let { agent, supervisor, available, dialNext, callNext, campaignOf } = {} as Awaited<ReturnType<typeof outreachDesk>>;
beforeAll(async () => {
  city = await testCity();
});
beforeEach(async () => {
  // Some tests end a sign-in.
  ({ agent, supervisor, available, dialNext, callNext, campaignOf } = await outreachDesk(city));
});
afterEach(() => forgetCampaigns(city.db));
afterAll(() => city.close());

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
