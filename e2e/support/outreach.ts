import type { CityServer } from '#e2e/support/city-server.ts';
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
