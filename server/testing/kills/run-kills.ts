import { setTimeout as sleep } from 'node:timers/promises';
import { examine, tellFinding } from '#server/doctor/examine.ts';
import { createRandom } from '#server/seed/random.ts';
import { killAtRandom } from '#server/testing/kills/kill-at-random.ts';
import { killableCity } from '#server/testing/kills/killable-city.ts';
import { type Acknowledged, openDesks } from '#server/testing/kills/lives.ts';
import { findLatest, findLost, findWrongEvents, findWrongNews } from '#server/testing/kills/verdict.ts';

type Plan = {
  tickets: number;
  kills: number;
  seed: number;
  /** How many people work at once. */
  desks: number;
  /** How long to wait, at most, until all that was on its way has arrived. */
  settleMs: number;
};

/**
 * For tests: works tickets through their lives while servers and the database are killed at random moments, and gives
 * what it saw. The same seed kills the same at about the same moments.
 */
export const runKills = async ({ tickets, kills, seed, desks, settleMs }: Plan) => {
  // Two of them: how the people work must not change who is killed.
  const [random, chance] = [createRandom(seed), createRandom(seed + 1)];
  const over = new AbortController();
  const city = await killableCity();
  try {
    const { db, urls } = city;
    const citizens = Array.from({ length: 40 }, (_, at) => ({
      phone: `+8869120000${at + 10}`,
      email: `c${at}@example.org`,
    }));
    const citizenIds = (await db.insertInto('citizen').values(citizens).returning('id').execute()).map(({ id }) => id);
    const acknowledged: Acknowledged[] = [];
    // At so many acknowledged changes; a life has about seven.
    const moments = Array.from({ length: kills }, () => random.next() * tickets * 6).toSorted((a, b) => a - b);
    const killing = killAtRandom(city, { moments, random, count: () => acknowledged.length, signal: over.signal });
    const heard = (change: Acknowledged) => acknowledged.push(change);
    const live = await openDesks({ db, urls, random: chance.next, citizenIds, heard });
    let left = tickets;
    const work = async (): Promise<void> => {
      while (left-- > 0) await live();
    };
    await Promise.all(Array.from({ length: desks }, work));
    over.abort();
    const killed = await killing;

    const isOnItsWay = async () => {
      const update = db.selectFrom('citizenUpdate').select('id').where('state', 'in', ['queued', 'sending']);
      const event = db.selectFrom('webhookDelivery').select('id').where('state', '=', 'waiting');
      return Boolean((await update.executeTakeFirst()) ?? (await event.executeTakeFirst()));
    };
    const end = Date.now() + settleMs;
    while (Date.now() < end && (await isOnItsWay())) await sleep(200);

    const broken = (await examine(db)).filter((finding) => finding.broken.length > 0).map(tellFinding);
    // What is judged must stand still.
    await city.stopServers();
    const updates = await db
      .selectFrom('citizenUpdate')
      .select(['state', ({ fn }) => fn.countAll<string>().as('count')])
      .groupBy('state')
      .execute();
    const opened = await db.selectFrom('ticket').select('number').where('requestId', 'is not', null).execute();
    return {
      killed,
      acknowledged: acknowledged.length,
      opened: opened.length,
      lost: await findLost(db, acknowledged),
      wrongNews: await findWrongNews(city),
      wrongEvents: await findWrongEvents(city),
      latestMs: await findLatest(db),
      updates: Object.fromEntries(updates.map(({ state, count }) => [state, Number(count)])),
      repeatedEvents: city.receiver.heard.length - new Set(city.receiver.heard.map(({ id }) => id)).size,
      broken,
    };
  } finally {
    over.abort();
    await city.close();
  }
};
