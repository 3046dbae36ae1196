import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { passDeadlines } from '#server/deadlines/pass-deadlines.ts';
import { setNewClocks } from '#server/deadlines/set-clocks.ts';
import { streetLight } from '#server/testing/calls.ts';
import { testCity } from '#server/testing/database.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let agent: Awaited<ReturnType<typeof city.as>>;
beforeAll(async () => {
  city = await testCity();
  agent = await city.as('agent1');
  const hours = { calendar: 'clock', accept: 2, arrive: 4, update: 8, resolve: 24 };
  const deadlines = JSON.stringify({ emergency: hours, urgent: hours, normal: hours, low: hours }) as never;
  await city.db.updateTable('category').set({ deadlines }).execute();
  await city.db.updateTable('routingRule').set({ enabled: false }).execute();
});
afterEach(() => void vi.useRealTimers());
afterAll(() => city.close());

const clockOf = async (number: string) =>
  city.db
    .selectFrom('deadline')
    .select(['kind', 'rung', 'dueAt', 'nextAt'])
    .where('number', '=', number)
    .orderBy('kind')
    .execute();
const kindsOf = async (number: string) => (await clockOf(number)).map(({ kind }) => kind);
const open = async () => agent.tickets.detail(await agent.tickets.open(streetLight()));

test('a new ticket is on the clock with what is due, and due soon comes first', async () => {
  const ticket = await open();
  const clock = await clockOf(ticket.number);
  expect(clock.map(({ kind, rung }) => `${kind} ${rung}`)).toEqual([
    'accept due soon',
    'arrive due soon',
    'resolve due soon',
  ]);
  expect(clock.map(({ dueAt }) => dueAt)).toEqual([ticket.acceptBy, ticket.arriveBy, ticket.resolveBy]);
  expect(clock.every(({ nextAt, dueAt }) => nextAt && nextAt < dueAt)).toBe(true);
});

test('what was met leaves the clock: acceptance and arrival when work begins, the rest when it is resolved', async () => {
  const { number } = await open();
  await agent.tickets.dispatch({ number, version: 1 });
  expect(await kindsOf(number)).toEqual(['accept', 'arrive', 'resolve']);
  await agent.tickets.start({ number, version: 2 });
  expect(await kindsOf(number)).toEqual(['resolve']);
  await agent.tickets.resolve({ number, version: 3, words: '已修復' });
  expect(await kindsOf(number)).toEqual([]);
});

test('a ticket that is transferred before its department began has its acceptance before it still', async () => {
  const { number } = await open();
  await agent.tickets.transfer({ number, version: 1, departmentId: 'water', words: '屬水利局' });
  expect(await kindsOf(number)).toEqual(['accept', 'arrive', 'resolve']);
});

test('the clock stands while the citizen is waited for, and goes on with as much time as was left', async () => {
  const { number, resolveBy } = await open();
  await agent.tickets.wait({ number, version: 1, words: '請問門牌？' });
  expect((await clockOf(number)).map(({ nextAt }) => nextAt)).toEqual([null, null, null]);
  await sql`update ticket set waiting_since = waiting_since - interval '3 days' where number = ${number}`.execute(
    city.db,
  );
  const resumed = await agent.tickets.resume({ number, version: 2 });
  const later = resumed.resolveBy.getTime() - resolveBy.getTime();
  expect(Math.round(later / 60_000)).toBe(3 * 24 * 60);
  const clock = (await clockOf(number)).find(({ kind }) => kind === 'resolve');
  expect(clock).toMatchObject({ rung: 'due soon', dueAt: resumed.resolveBy });
  expect(clock?.nextAt?.getTime()).toBeGreaterThan(Date.now());
});

test('a ticket that is reopened has new deadlines', async () => {
  const { number } = await open();
  await agent.tickets.start({ number, version: 1 });
  await agent.tickets.resolve({ number, version: 2, words: '已修復' });
  await sql`update ticket set accept_by = now() - interval '9 days', resolve_by = now() - interval '8 days' where number = ${number}`.execute(
    city.db,
  );
  const ticket = await agent.tickets.reopen({ number, version: 3, words: '又壞了' });
  expect(Math.round((ticket.resolveBy.getTime() - Date.now()) / 60_000)).toBe(24 * 60);
  expect((await clockOf(number)).map(({ kind, rung }) => `${kind} ${rung}`)).toEqual([
    'accept due soon',
    'arrive due soon',
    'resolve due soon',
  ]);
});

test('what was never on the clock comes onto it at the start, with what still lies ahead', async () => {
  const [ahead, over] = [await open(), await open()];
  await sql`update ticket set resolve_by = now() - interval '90 days' where number = ${over.number}`.execute(city.db);
  await city.db.deleteFrom('deadline').execute();
  await setNewClocks(city.db);
  expect((await clockOf(ahead.number)).map(({ rung }) => rung)).toEqual(['due soon', 'due soon', 'due soon']);
  expect((await clockOf(over.number)).find(({ kind }) => kind === 'resolve')).toMatchObject({
    rung: null,
    nextAt: null,
  });
  const { rows } = await sql<{ left: string }>`
    select count(*) as left from ticket where active and state <> 'resolved'
      and not exists (select from deadline where deadline.number = ticket.number)
  `.execute(city.db);
  expect(rows).toEqual([{ left: '0' }]);
});

test('a server whose clock has jumped dates its tickets by the database’s clock', async () => {
  await open();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 40 * 86_400_000 });
  const { number } = await agent.tickets.open(streetLight());
  await agent.tickets.wait({ number, version: 1, words: '請問門牌？' });
  vi.setSystemTime(Date.now() - 80 * 86_400_000);
  await agent.tickets.resume({ number, version: 2 });
  vi.useRealTimers();
  const { rows } = await sql<{ hours: number }>`
    select extract(epoch from resolve_by - opened_at) / 3600 as hours from ticket where number = ${number}
  `.execute(city.db);
  expect(Number(rows[0]?.hours)).toBeCloseTo(24, 1);
  const clock = (await clockOf(number)).find(({ kind }) => kind === 'resolve');
  expect(clock?.nextAt?.getTime()).toBeGreaterThan(Date.now() + 22 * 3_600_000);
});

test('what is overdue climbs on the calendar of the deadline itself, whatever the urgency', async () => {
  const { number } = await open();
  // Overdue at noon of a Friday: four hours of the clock are Friday's, four office hours end on Monday.
  const friday = (hour: string) => new Date(`2099-05-15T${hour}:00+08:00`);
  await city.db
    .updateTable('ticket')
    .set({ urgency: 'normal', resolveBy: friday('16:30') })
    .execute();
  const climbs = async (calendar: string) => {
    await sql`update category set deadlines = jsonb_set(deadlines, '{normal,calendar}', ${JSON.stringify(calendar)})`.execute(
      city.db,
    );
    await sql`update deadline set rung = 'overdue', due_at = ${friday('16:30')}, next_at = now() where number = ${number} and kind = 'resolve'`.execute(
      city.db,
    );
    await passDeadlines(city.services);
    return (await clockOf(number)).find(({ kind }) => kind === 'resolve');
  };
  expect(await climbs('clock')).toMatchObject({ rung: 'department head', nextAt: friday('20:30') });
  expect(await climbs('office')).toMatchObject({ nextAt: new Date('2099-05-18T11:00:00+08:00') });
});
