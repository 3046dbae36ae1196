import { randomUUID } from 'node:crypto';
import type { CityServer } from '#e2e/support/city-server.ts';
import { startOfDay } from '#shared/day.ts';
import type { Campaign } from '#shared/outreach/campaign.ts';

/** Somebody to be called. */
export type Called = { name: string; phone: string; why: string; citizenId?: string };

/** A campaign that runs round the clock, for whoever is available. Gives its id. */
export const runCampaign = async (
  { db }: CityServer,
  people: Called[],
  change: Partial<Pick<Campaign, 'name' | 'purpose' | 'script' | 'attempts' | 'vulnerable'>> = {},
): Promise<string> => {
  const { script = [], name = '颱風關懷', purpose = '問是否平安', attempts = 1, vulnerable = true } = change;
  const { id } = await db
    .insertInto('campaign')
    .values({
      name,
      purpose,
      script: JSON.stringify(script) as never,
      fromMinute: 0,
      untilMinute: 1440,
      days: [0, 1, 2, 3, 4, 5, 6],
      attempts,
      pauseMinutes: 0,
      vulnerable,
      agentIds: null,
      changedBy: null,
      state: 'running',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const tasks = people.map((person) => ({ citizenId: null, ...person, campaignId: id, agentId: null, callId: null }));
  await db
    .insertInto('callTask')
    .values(tasks as never)
    .execute();
  return id;
};

/** Four caring calls to three people as a day begins: one was not at home at first, two were reached in the end. */
export const dialOn = async (city: CityServer, day: string): Promise<string> => {
  const at = startOfDay(day);
  const people = ['陳秀英', '王大明', '林月桃'].map((name, nth) => ({
    name,
    phone: `+88695500000${nth}`,
    why: '獨居',
  }));
  const campaignId = await runCampaign(city, people);
  await city.db.updateTable('campaign').set({ state: 'ended' }).where('id', '=', campaignId).execute();
  const tasks = await city.db
    .updateTable('callTask')
    .set({ state: 'done', endedAt: at })
    .where('campaignId', '=', campaignId)
    .returning('id')
    .execute();
  for (const [nth, outcome] of (['not-at-home', 'reached', 'needs-help', 'wrong-number'] as const).entries()) {
    const ended = { state: 'ended' as const, outbound: true, rangAt: at, endedAt: at, agentId: 'agent1' };
    const { id: callId } = await city.db
      .insertInto('call')
      .values({ exchangeId: randomUUID(), disposition: 'other', ...ended })
      .returning('id')
      .executeTakeFirstOrThrow();
    const taskId = tasks[Math.max(nth - 1, 0)]?.id as string;
    await city.db.insertInto('callAttempt').values({ callId, taskId, agentId: 'agent1', outcome, at }).execute();
  }
  return campaignId;
};

/** Takes a campaign away again, with its calls. */
export const forgetCampaign = async ({ db }: CityServer, campaignId: string): Promise<void> => {
  const tasks = db.selectFrom('callTask').select('id').where('campaignId', '=', campaignId);
  const dialled = await db.deleteFrom('callAttempt').where('taskId', 'in', tasks).returning('callId').execute();
  await db.deleteFrom('callTask').where('campaignId', '=', campaignId).execute();
  await db.deleteFrom('campaignEvent').where('campaignId', '=', campaignId).execute();
  await db.deleteFrom('campaign').where('id', '=', campaignId).execute();
  for (const { callId } of dialled) await db.deleteFrom('call').where('id', '=', callId).execute();
};
