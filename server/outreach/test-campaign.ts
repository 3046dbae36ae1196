import { sql } from 'kysely';
import type { Db } from '#server/db/connection.ts';
import { offerTasks } from '#server/outreach/offer-tasks.ts';
import type { testCity } from '#server/testing/database.ts';
import { dayOf, startOfDay, weekdayOf } from '#shared/day.ts';
import type { CallingHours, Campaign, Outcome } from '#shared/outreach/campaign.ts';

type City = Awaited<ReturnType<typeof testCity>>;

export const always: CallingHours = { fromMinute: 0, untilMinute: 1440, days: [0, 1, 2, 3, 4, 5, 6] };

/** For tests: hours in which nobody may be called now, nor a few minutes from now. */
export const notNow = (now = new Date()): CallingHours => {
  const minute = (now.getTime() - startOfDay(dayOf(now)).getTime()) / 60_000;
  return minute < 700
    ? { ...always, fromMinute: 720 }
    : { ...always, untilMinute: 600, days: [(weekdayOf(dayOf(now)) + 3) % 7] };
};

export const afterTyphoon: Campaign = {
  name: '康芮颱風關懷',
  purpose: '問獨居長者颱風後是否平安',
  script: [
    { id: 'water', text: '家裡有水嗎?', kind: 'yes-no', choices: [] },
    { id: 'days', text: '存糧還有幾天?', kind: 'number', choices: [] },
  ],
  ...always,
  attempts: 2,
  pauseMinutes: 0,
  vulnerable: true,
  agentIds: null,
};

/** For tests: the telephone number of the nth person, who is nobody. */
export const phoneOf = (n: number): string => `+8869${String(55_000_000 + n)}`;

/** For tests: a list of so many people, in CSV. */
export const listOf = (count: number, from = 1): string =>
  ['姓名,電話,原因', ...Array.from({ length: count }, (_, at) => `長者${from + at},${phoneOf(from + at)},獨居`)].join(
    '\n',
  );

/** For tests: a running campaign with that list. Gives its id. */
export const startCampaign = async (
  city: City,
  campaign: Partial<Campaign> = {},
  csv: string = listOf(1),
): Promise<string> => {
  const supervisor = await city.as('supervisor1');
  const { id } = await supervisor.outreach.save({ seen: null, campaign: { ...afterTyphoon, ...campaign } });
  await supervisor.outreach.importList({ id, csv });
  const { revision } = await supervisor.outreach.campaign({ id });
  await supervisor.outreach.steer({ id, revision, to: 'running' });
  return id;
};

/** For tests: everything of caring calls is forgotten, and everybody is away. */
export const forgetCampaigns = async (db: Db): Promise<void> => {
  await sql`
    delete from live_event where kind in ('campaign', 'task');
    truncate campaign, campaign_event, call_task, call_attempt, calling_consent, consent_event, task_pause;
  `.execute(db);
  await sql`update call set state = 'ended', disposition = 'other', ended_at = now() where state in ('answered', 'wrap-up')`.execute(
    db,
  );
  await sql`update presence set state = 'away'`.execute(db);
};

/** For tests: who is available, and what each was offered. */
export const offered = async (city: City, ...usernames: string[]) => {
  for (const username of usernames) await (await city.as(username)).calls.setPresence({ state: 'available' });
  await offerTasks(city.services);
  return Promise.all(usernames.map(async (username) => (await city.as(username)).outreach.mine()));
};

/** For tests: an agent, another, and a supervisor, and what the first does with her call tasks. */
export const outreachDesk = async (city: City) => {
  const [agent, other, supervisor] = await Promise.all([city.as('agent1'), city.as('agent2'), city.as('supervisor1')]);
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
  return {
    ...{ agent, other, supervisor, mine, dialNext },
    available: () => agent.calls.setPresence({ state: 'available' }),
    callNext: async (outcome: Outcome, answers: Record<string, string> = {}): Promise<string> => {
      const taskId = await dialNext();
      await agent.outreach.outcome({ taskId, outcome, answers });
      return taskId;
    },
    campaignOf: (id: string) => supervisor.outreach.campaign({ id }),
  };
};
