import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { offerTasks } from '#server/outreach/offer-tasks.ts';
import { always, forgetCampaigns, listOf, notNow, phoneOf, startCampaign } from '#server/outreach/test-campaign.ts';
import { testCity } from '#server/testing/database.ts';
import { outcomes } from '#shared/outreach/campaign.ts';

let city: Awaited<ReturnType<typeof testCity>>;
const names = ['agent1', 'agent2', 'supervisor1', 'supervisor2'];
let agents: Awaited<ReturnType<typeof city.as>>[];
beforeAll(async () => {
  city = await testCity();
  agents = await Promise.all(names.map((name) => city.as(name)));
});
afterAll(() => city.close());

/** What an agent does with the task that she has, or a campaign with itself. */
const step = fc.record({
  agent: fc.nat({ max: names.length - 1 }),
  what: fc.constantFrom('outcome' as const, 'put off' as const, 'break' as const, 'sign out' as const),
  outcome: fc.constantFrom(...outcomes),
});

const campaign = (open: fc.Arbitrary<boolean>) =>
  fc.record({ open, attempts: fc.integer({ min: 1, max: 3 }), people: fc.integer({ min: 1, max: 6 }) });

const plan = fc.record({
  /** One of them calls now, or there would be nothing to see. */
  campaigns: fc
    .tuple(campaign(fc.constant(true)), fc.array(campaign(fc.boolean()), { maxLength: 2 }))
    .map(([first, others]) => [first, ...others]),
  /** Those who asked not to be called before. */
  refused: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 2 }),
  steps: fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 3, maxLength: 8 }),
});

const work = async ({ agent: at, what, outcome }: typeof step extends fc.Arbitrary<infer Step> ? Step : never) => {
  const agent = agents[at] as (typeof agents)[number];
  const task = await agent.outreach.mine();
  if (what === 'break') return agent.calls.setPresence({ state: 'break' });
  if (!task) return agent.calls.setPresence({ state: 'available' });
  if (what === 'put off') return agent.outreach.putOff({ taskId: task.id });
  if (!task.callId) await agent.outreach.dial({ taskId: task.id });
  if (what === 'sign out') {
    await sql`delete from session where agent_id = ${names[at]}`.execute(city.db);
    await offerTasks(city.services);
    agents[at] = await city.as(names[at] as string);
    return;
  }
  const { call } = await agent.outreach.outcome({ taskId: task.id, outcome, answers: {} });
  if (!call) return;
  await agent.calls.hangUp({ callId: call.id });
  await agent.calls.wrapUp({ callId: call.id, disposition: 'other' });
};

/** What must never be, over all that was dialled. */
const broken = async () => {
  const { rows } = await sql<{ what: string }>`
    select 'two agents at one number' as what from call one join call other
      on other.from_phone = one.from_phone and other.id > one.id and other.outbound and one.outbound
      where one.answered_at < coalesce(other.ended_at, 'infinity') and other.answered_at < coalesce(one.ended_at, 'infinity')
    union all select 'called too often' from call_attempt join call_task on call_task.id = task_id
      join campaign on campaign.id = campaign_id group by task_id, campaign.attempts having count(*) > campaign.attempts
    union all select 'called after it was over' from call_attempt early join call_attempt late
      on late.task_id = early.task_id and late.at > early.at
      where early.outcome not in ('not-at-home', 'cut off')
    union all select 'called outside of the hours' from call_attempt join call_task on call_task.id = task_id
      join campaign on campaign.id = campaign_id where campaign.name = 'closed now'
    union all select 'called who asked not to be' from call join calling_consent on phone = from_phone
      where outbound and not may_call and answered_at > since
    union all select 'attempts do not add up' from call_task
      where attempts <> (select count(*) from call_attempt where task_id = call_task.id)
  `.execute(city.db);
  return rows.map(({ what }) => what);
};

test('whatever several agents do at once, no task is given to two, nobody called who may not be, and none too often', async () => {
  let dialled = 0;
  await fc.assert(
    fc.asyncProperty(plan, async ({ campaigns, refused, steps }) => {
      await forgetCampaigns(city.db);
      await sql`update call set outbound = false`.execute(city.db);
      for (const n of refused)
        await city.db
          .insertInto('callingConsent')
          .values({ phone: phoneOf(n), mayCall: false, callId: null, since: new Date(0) })
          .execute();
      for (const { open, attempts, people } of campaigns) {
        const hours = open ? always : notNow();
        const name = open ? 'open' : 'closed now';
        // A list of those only who asked not to be called starts nothing.
        await startCampaign(city, { ...hours, name, attempts }, listOf(people)).catch(() => {});
      }
      for (const agent of agents) await agent.calls.setPresence({ state: 'available' });
      for (const together of steps) {
        await Promise.all([offerTasks(city.services), offerTasks(city.services)]);
        const first = together.filter(({ agent }, at) => together.findIndex((one) => one.agent === agent) === at);
        // Who is refused was a moment late: nothing else may come of it.
        await Promise.allSettled(first.map(work));
        expect(await broken()).toEqual([]);
      }
      dialled += (await city.db.selectFrom('callAttempt').select('callId').execute()).length;
    }),
    { numRuns: 24, endOnFailure: true },
  );
  expect(dialled).toBeGreaterThan(20);
}, 120_000);
