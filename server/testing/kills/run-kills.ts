import { setTimeout as sleep } from 'node:timers/promises';
import { examine, tellFinding } from '#server/doctor/examine.ts';
import { createRandom } from '#server/seed/random.ts';
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

const targets = ['database', 0, 1] as const;

/**
 * For tests: works tickets through their lives while servers and the database are killed at random moments, and gives
 * what it saw. The same seed kills the same at about the same moments.
 */
export const runKills = async ({ tickets, kills, seed, desks, settleMs }: Plan) => {
  // Two of them: how the people work must not change who is killed.
  const [random, chance] = [createRandom(seed), createRandom(seed + 1)];
  const city = await killableCity();
  try {
    const { db, urls } = city;
    const citizens = Array.from({ length: 40 }, (_, at) => ({
      phone: `+8869120000${at + 10}`,
      email: `c${at}@example.org`,
    }));
    const citizenIds = (await db.insertInto('citizen').values(citizens).returning('id').execute()).map(({ id }) => id);
    const acknowledged: Acknowledged[] = [];
    const killed = { database: 0, server: 0 };

    // At so many acknowledged changes; a life has about seven.
    const moments = Array.from({ length: kills }, () => random.next() * tickets * 6).toSorted((a, b) => a - b);
    let isOver = false;
    // What comes back from a kill is not killed meanwhile; the others may be.
    const returning = new Map<(typeof targets)[number], Promise<void>>();
    const kill = async (): Promise<void> => {
      if (returning.size === targets.length) await Promise.race(returning.values());
      const target = random.pick(targets.filter((one) => !returning.has(one)));
      returning.set(
        target,
        city.kill(target).finally(() => returning.delete(target)),
      );
      killed[target === 'database' ? 'database' : 'server'] += 1;
    };
    const killing = (async () => {
      for (const moment of moments) {
        while (acknowledged.length < moment && !isOver) await sleep(10);
        await kill();
      }
      await Promise.all(returning.values());
    })();
    const live = await openDesks({
      db,
      urls,
      random: chance.next,
      citizenIds,
      heard: (change) => acknowledged.push(change),
    });
    let left = tickets;
    const work = async (): Promise<void> => {
      while (left-- > 0) await live();
    };
    await Promise.all(Array.from({ length: desks }, work));
    isOver = true;
    await killing;

    const isOnItsWay = async () => {
      const update = db.selectFrom('citizenUpdate').select('id').where('state', 'in', ['queued', 'sending']);
      const event = db.selectFrom('webhookDelivery').select('id').where('state', '=', 'waiting');
      return Boolean((await update.executeTakeFirst()) ?? (await event.executeTakeFirst()));
    };
    const end = Date.now() + settleMs;
    while (Date.now() < end && (await isOnItsWay())) await sleep(200);

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
      broken: (await examine(db)).filter(({ broken }) => broken.length > 0).map(tellFinding),
    };
  } finally {
    await city.close();
  }
};
