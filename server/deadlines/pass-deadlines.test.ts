import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { passDeadlines } from '#server/deadlines/pass-deadlines.ts';
import { startJobs } from '#server/jobs/start-jobs.ts';
import { streetLight } from '#server/testing/calls.ts';
import { testCity } from '#server/testing/database.ts';
import { makeOrder } from '#server/testing/orders.ts';
import { ticketNews } from '#server/tickets/ticket-news.ts';
import type { ClockKind, Rung } from '#shared/deadlines/rungs.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let agent: Awaited<ReturnType<typeof city.as>>;
let running: { stop(): Promise<void> }[] = [];
beforeAll(async () => {
  city = await testCity();
  agent = await city.as('agent1');
  // The city's own tickets have nothing to do with what is tested here.
  await city.db.updateTable('ticket').set({ state: 'closed' }).execute();
  await city.db.updateTable('agent').set({ name: sql<string>`id` }).execute();
});
afterEach(async () => {
  await Promise.all(running.map((jobs) => jobs.stop()));
  running = [];
  await city.db.deleteFrom('deadline').execute();
});
afterAll(() => city.close());

const start = async () => running.push(await startJobs(city.services, city.pool));

/** A ticket one of whose deadlines is due in so many seconds, and next on the clock with a rung; the others are far. */
const openDue = async (seconds: number, rung: Rung = 'overdue', kind: ClockKind = 'resolve', urgency = 'urgent') => {
  const { number } = await agent.tickets.open(streetLight());
  await sql`update ticket set urgency = ${urgency}, department_id = 'works' where number = ${number}`.execute(city.db);
  await sql`delete from deadline where number = ${number} and kind <> ${kind}`.execute(city.db);
  await sql`
    update deadline set due_at = now() + make_interval(secs => ${seconds}), rung = ${rung},
      next_at = now() + make_interval(secs => ${seconds})
    where number = ${number}
  `.execute(city.db);
  return number;
};
const passAll = async () => {
  while (await passDeadlines(city.services));
};
/** What the clock did, each as `kind: who was told`. */
const happenedTo = async (number: string) => {
  const events = await city.db
    .selectFrom('ticketEvent')
    .select(['kind', 'data'])
    .where('number', '=', number)
    .where('agentId', 'is', null)
    .orderBy('id')
    .execute();
  return events.map(({ kind, data }) => `${kind}: ${(data as { told: string[] }).told.join(' ')}`);
};
const newsOf = async (number: string) =>
  (await city.db.selectFrom('liveEvent').select('data').where('key', '=', number).orderBy('id').execute()).map(
    ({ data }) => (data as { what: string }).what,
  );
const until = async (check: () => Promise<boolean>, ms = 20_000): Promise<void> => {
  const end = Date.now() + ms;
  while (!(await check())) {
    if (Date.now() > end) throw new Error('it did not happen');
    await sleep(50);
  }
};

test('a deadline that passes is overdue within five seconds, in the timeline and at the desks, once, on three servers', async () => {
  await start();
  await start();
  await start();
  const numbers = await Promise.all([1, 2, 3, 4, 5].map(() => openDue(1)));
  const due = Date.now() + 1000;
  for (const number of numbers) await until(async () => (await happenedTo(number)).length > 0);
  expect(Date.now() - due).toBeLessThan(5000);
  await sleep(2000);
  for (const number of numbers) {
    expect(await happenedTo(number)).toEqual(['overdue: supervisor1 supervisor2']);
    expect(await newsOf(number)).toEqual(['opened', 'overdue']);
  }
}, 40_000);

test('ever higher people hear of it, rung by rung, and a department of its dispatches', async () => {
  const number = await openDue(-60, 'due soon', 'arrive');
  await sql`update ticket set assignee_id = 'agent2' where number = ${number}`.execute(city.db);
  await makeOrder(city.db, number);
  const heard: string[] = [];
  for (const rung of ['due soon', 'overdue', 'department head', 'supervisor', 'commission']) {
    // The next rung comes now, the one after it not yet.
    await sql`update deadline set due_at = now() + interval '1 hour', rung = ${rung}, next_at = now() where number = ${number}`.execute(
      city.db,
    );
    await passAll();
    heard.push((await happenedTo(number)).at(-1) ?? '');
  }
  expect(heard).toEqual([
    'due soon: agent2 officer1',
    'overdue: agent2 officer1',
    'escalated: head_works',
    'escalated: supervisor1 supervisor2',
    'escalated: commission1',
  ]);
});

test('what nobody has is told to the supervisors, and where there is nobody to tell it is still in the timeline', async () => {
  const number = await openDue(-60, 'overdue', 'accept');
  await passAll();
  expect(await happenedTo(number)).toEqual(['overdue: supervisor1 supervisor2']);
  const unheard = await openDue(-60, 'overdue', 'accept');
  await city.db.updateTable('agent').set({ active: false }).where('role', '=', 'supervisor').execute();
  await passAll();
  await city.db.updateTable('agent').set({ active: true }).where('role', '=', 'supervisor').execute();
  expect(await happenedTo(unheard)).toEqual(['overdue: ']);
});

test('after hours without a server the missed rungs are in the timeline in their order, and heard as one', async () => {
  const number = await openDue(-3 * 3600, 'due soon');
  await makeOrder(city.db, number);
  await start();
  await until(async () => (await happenedTo(number)).length > 0);
  expect(await happenedTo(number)).toEqual([
    'overdue: officer1',
    'escalated: head_works',
    'escalated: supervisor1 supervisor2',
  ]);
  expect(await newsOf(number)).toEqual(['opened', 'escalated']);
  expect(await city.db.selectFrom('deadline').select('rung').where('number', '=', number).execute()).toEqual([
    { rung: 'commission' },
  ]);
}, 30_000);

test('what a server had in hand when it was killed is done by another, once', async () => {
  const number = await openDue(-1);
  const killed = await city.pool.connect();
  await killed.query('begin');
  await killed.query('select from deadline where number = $1 for update', [number]);
  await killed.query(`insert into ticket_event (number, version, kind) values ($1, 1, 'overdue')`, [number]);
  const { rows } = await killed.query('select pg_backend_pid() as pid');
  await passAll();
  expect(await happenedTo(number)).toEqual([]);
  await city.pool.query('select pg_terminate_backend($1)', [rows[0].pid]);
  killed.release(true);
  await start();
  await until(async () => (await happenedTo(number)).length > 0);
  await sleep(1500);
  expect(await happenedTo(number)).toEqual(['overdue: supervisor1 supervisor2']);
}, 30_000);

test('a ticket that somebody is just changing is left until that is done, and keeps nobody waiting', async () => {
  const [held, free] = [await openDue(-2), await openDue(-1)];
  await city.db.transaction().execute(async (tx) => {
    await tx.selectFrom('ticket').select('number').where('number', '=', held).forUpdate().execute();
    await passAll();
    expect([await happenedTo(held), await happenedTo(free)]).toEqual([[], ['overdue: supervisor1 supervisor2']]);
  });
  await passAll();
  expect(await happenedTo(held)).toHaveLength(1);
});

test('the news are to be heard at the desks of those who were told, and change the others’ lists only', async () => {
  const number = await openDue(-1);
  await passAll();
  const event = await city.db
    .selectFrom('liveEvent')
    .select(['id', 'key', 'agentId', 'data'])
    .where('key', '=', number)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  const newsAt = async (username: string) =>
    ticketNews(await city.context(username), { ...event, kind: 'ticket', data: event.data as Record<string, unknown> });
  expect(await newsAt('supervisor1')).toMatchObject({ what: 'overdue', told: true });
  expect(await newsAt('agent1')).toMatchObject({ what: 'overdue', told: false });
});
