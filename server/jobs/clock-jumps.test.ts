import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { freshFor, keptFor } from '#server/db/kept.ts';
import { isSignedBy } from '#server/http/webhook-signature.ts';
import { startJobs } from '#server/jobs/start-jobs.ts';
import { streetLight } from '#server/testing/calls.ts';
import { testCity } from '#server/testing/database.ts';
import { channelsOf } from '#server/updates/channels-of.ts';
import { startTelling } from '#server/updates/start-telling.ts';
import { testGateway } from '#server/updates/test-servers.ts';
import { makeToldTicket, makeUpdate, until, updateOf } from '#server/updates/test-updates.ts';

const hour = 3_600_000;

let city: Awaited<ReturnType<typeof testCity>>;
let agent: Awaited<ReturnType<typeof city.as>>;
let gateway: Awaited<ReturnType<typeof testGateway>>;
beforeAll(async () => {
  [city, gateway] = await Promise.all([testCity(), testGateway()]);
  agent = await city.as('agent1');
  await city.db.updateTable('ticket').set({ state: 'closed' }).execute();
});
afterEach(() => {
  vi.useRealTimers();
});
afterAll(async () => {
  await gateway.close();
  await city.close();
});

/** Sets the clock of this server, and of nobody else, forth or back. */
const jump = (hours: number): void => {
  const real = Date.now();
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(real + hours * hour);
};
const jumps = [
  ['forth', 1],
  ['back', -1],
] as const;

test.each(jumps)('a server whose clock jumps an hour %s dates everything as the database does', async (_way, hours) => {
  jump(hours);
  const { number } = await agent.tickets.open(streetLight());
  await agent.tickets.start({ number, version: (await agent.tickets.detail({ number })).version });
  const { version } = await agent.tickets.detail({ number });
  await agent.tickets.resolve({ number, version, words: '修好了' });
  await agent.tickets.close({ number, version: version + 1 });
  const { rows } = await sql<{ apart: number }>`
    select greatest(abs(extract(epoch from resolved_at - now())), abs(extract(epoch from closed_at - now())),
      abs(extract(epoch from (select (facts ->> 'at')::timestamptz from decision where decision.number = ticket.number) - now()))
    )::float as apart from ticket where number = ${number}
  `.execute(city.db);
  expect(rows[0]?.apart).toBeLessThan(60);
});

test.each(jumps)(
  'a server whose clock jumps an hour %s lets each deadline happen in its time, and once',
  async (_way, hours) => {
    const openDue = async (minutes: number) => {
      const { number } = await agent.tickets.open(streetLight());
      await sql`
      update deadline set rung = 'overdue', due_at = now() + make_interval(mins => ${minutes}),
        next_at = now() + make_interval(mins => ${minutes})
      where number = ${number}
    `.execute(city.db);
      return number;
    };
    const happened = async (number: string) => {
      const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from ticket_event where number = ${number} and kind = 'overdue'
    `.execute(city.db);
      return rows[0]?.count;
    };
    const [now, later] = [await openDue(0), await openDue(30)];
    jump(hours);
    const servers = [await startJobs(city.services, city.pool), await startJobs(city.services, city.pool)];
    const kinds = 3;
    await until(async () => ((await happened(now)) ?? 0) >= kinds);
    await sleep(1500);
    await Promise.all(servers.map((server) => server.stop()));
    expect([await happened(now), await happened(later)]).toEqual([kinds, 0]);
  },
  40_000,
);

test.each(jumps)(
  'a server whose clock jumps an hour %s sends each update in its time, signed for now',
  async (_way, hours) => {
    const write = async () => {
      const ticket = await makeToldTicket(city, { way: 'text', urgency: 'emergency' });
      return makeUpdate(city, ticket, { way: 'text' });
    };
    const [now, later] = [await write(), await write()];
    await sql`update citizen_update set next_at = now() + interval '30 minutes' where id = ${later}`.execute(city.db);
    const real = new Date();
    jump(hours);
    const channels = channelsOf({ smsUrl: gateway.url } as never, city.db);
    const telling = startTelling({ ...city.services, channels }, { pauseMs: 20 });
    await until(async () => (await updateOf(city, now)).state === 'told');
    await telling.stop();
    const told = await updateOf(city, now);
    expect(Math.abs((told.toldAt?.getTime() ?? 0) - real.getTime())).toBeLessThan(60_000);
    expect((await updateOf(city, later)).tries).toBe(0);
    const { headers, body } = gateway.asked.at(-1) ?? { headers: {}, body: '' };
    const signed = { id: String(headers['webhook-id']), timestamp: String(headers['webhook-timestamp']) };
    const { rows } = await sql<{
      secret: string;
    }>`select value ->> 'secret' as secret from setting where key = 'secret:texts'`.execute(city.db);
    const right = String(headers['webhook-signature']);
    expect(isSignedBy(rows[0]?.secret ?? '', { ...signed, body: Buffer.from(body) }, right, real)).toBe(true);
  },
  40_000,
);

test('what is kept for a moment is not kept for an hour when the clock is set back', async () => {
  let asked = 0;
  const load = async () => ++asked;
  const [fresh, kept] = [freshFor(30, load), keptFor(30, load, 0)];
  await fresh(city.db);
  await kept(city.db);
  jump(-1);
  await sleep(50);
  expect(await fresh(city.db)).toBe(3);
  await kept(city.db);
  await until(async () => (await kept(city.db)) === 4);
});
