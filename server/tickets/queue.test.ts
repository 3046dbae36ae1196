import { afterAll, beforeAll, expect, test } from 'vitest';
import { testCity } from '#server/testing/database.ts';
import { displayTicketNumber } from '#shared/ticket-number.ts';
import type { QueueCursor } from '#shared/tickets/inputs.ts';
import { rests } from '#shared/tickets/states.ts';

let city: Awaited<ReturnType<typeof testCity>>;
beforeAll(async () => {
  city = await testCity();
});
afterAll(() => city.close());

test('the queue holds all active tickets, what is due first comes first, what rests last, and paging misses none', async () => {
  const agent = await city.as('agent1');
  const all = await agent.tickets.queue({ filter: 'all', limit: 200 });
  const places = all.rows.map(({ state, resolveBy }) => `${Number(rests(state))} ${resolveBy.toISOString()}`);
  expect(places).toEqual(places.toSorted());
  expect(all.count).toBe(all.rows.length);

  const paged: string[] = [];
  let cursor: QueueCursor | null = null;
  do {
    const page: typeof all = await agent.tickets.queue({ filter: 'all', limit: 3, cursor });
    paged.push(...page.rows.map(({ number }) => number));
    cursor = page.next;
  } while (cursor);
  expect(paged).toEqual(all.rows.map(({ number }) => number));
});

test('each filter shows its tickets only', async () => {
  const agent = await city.as('agent1');
  await city.db.updateTable('ticket').set({ assigneeId: 'agent1' }).where('state', '=', 'open').execute();
  const states = async (filter: 'new' | 'waiting' | 'mine') =>
    new Set((await agent.tickets.queue({ filter })).rows.map(({ state }) => state));
  expect(await states('new')).toEqual(new Set(['open']));
  expect([...(await states('waiting'))].every((state) => state === 'waiting for citizen')).toBe(true);
  expect((await agent.tickets.queue({ filter: 'mine' })).rows.every(({ assigneeId }) => assigneeId === 'agent1')).toBe(
    true,
  );
});

const minutes = (count: number) => new Date(Date.now() + count * 60_000);

test('what is due is what is overdue or called soon by its urgency, whichever deadline it is, the longest due first', async () => {
  const [late, soon, arrival, update, far, resting] = (
    await city.db.selectFrom('ticket').select('number').where('state', '=', 'open').limit(6).execute()
  ).map(({ number }) => number) as [string, string, string, string, string, string];
  await city.db.deleteFrom('deadline').execute();
  await city.db
    .updateTable('ticket')
    .set({ resolveBy: minutes(9999), updateBy: null, urgency: 'urgent' })
    .execute();
  const set = (number: string, change: object) =>
    city.db.updateTable('ticket').set(change).where('number', '=', number).execute();
  await set(late, { resolveBy: minutes(-5) });
  await set(soon, { resolveBy: minutes(20) });
  await set(update, { updateBy: minutes(-1), urgency: 'normal' });
  await set(far, { resolveBy: minutes(40) });
  await set(resting, { resolveBy: minutes(-99), state: 'waiting for citizen' });
  const clock = (number: string, count: number) => ({ number, kind: 'arrive' as const, dueAt: minutes(count) });
  await city.db
    .insertInto('deadline')
    .values([clock(arrival, -20), clock(resting, -20), clock(far, 50)])
    .execute();
  const { rows, count, overdue } = await (await city.as('agent1')).tickets.queue({ filter: 'due' });
  expect(rows.map(({ number, due }) => [number, due[0]?.kind])).toEqual([
    [arrival, 'arrive'],
    [late, 'resolve'],
    [update, 'update'],
    [soon, 'resolve'],
  ]);
  expect({ count, overdue }).toEqual({ count: 4, overdue: 3 });
  await set(far, { urgency: 'normal' });
  const again = await (await city.as('agent1')).tickets.queue({ filter: 'due' });
  expect(again.rows.at(-1)?.due.map(({ kind }) => kind)).toEqual(['resolve', 'arrive']);
});

test('one’s own tickets go by whatever of them is due first, and paging misses none', async () => {
  const agent = await city.as('agent1');
  const mine = await agent.tickets.queue({ filter: 'mine', limit: 200 });
  const places = mine.rows.map(({ state, due, resolveBy }) => [
    Number(rests(state)),
    Date.parse(due[0]?.at ?? resolveBy.toISOString()),
  ]);
  expect(places).toEqual(places.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
  const first = await agent.tickets.queue({ filter: 'mine', limit: 2 });
  const second = await agent.tickets.queue({ filter: 'mine', limit: 2, cursor: first.next });
  expect([...first.rows, ...second.rows].map(({ number }) => number)).toEqual(
    mine.rows.slice(0, 4).map(({ number }) => number),
  );
});

test('what asks a supervisor is a list of its own', async () => {
  const number = (await city.db.selectFrom('ticket').select('number').limit(1).executeTakeFirstOrThrow()).number;
  await city.db
    .updateTable('ticket')
    .set({ asksSupervisor: true, state: 'open' })
    .where('number', '=', number)
    .execute();
  const { rows } = await (await city.as('supervisor1')).tickets.queue({ filter: 'asked' });
  expect(rows.map((row) => row.number)).toEqual([number]);
});

test('a ticket is found by its number, by the telephone of its citizen, and by words in two languages', async () => {
  const agent = await city.as('agent1');
  const ticket = await city.db
    .selectFrom('ticket')
    .innerJoin('citizen', 'citizen.id', 'ticket.citizenId')
    .select(['number', 'phone', 'road', 'words'])
    .where('active', '=', true)
    .executeTakeFirstOrThrow();
  const found = async (q: string) => (await agent.tickets.search({ q })).map(({ number }) => number);
  expect(await found(displayTicketNumber(ticket.number))).toEqual([ticket.number]);
  expect(await found((ticket.phone as string).replace('+886', '0'))).toContain(ticket.number);
  expect(await found(ticket.road as string)).toContain(ticket.number);
  expect(await found((ticket.road as string).slice(0, 2))).toContain(ticket.number);
  expect(await found("' | ! & (")).toEqual([]);
});

test('whoever finds a ticket by its number is shown a row of it and nothing about its citizen', async () => {
  const [row] = (await (await city.as('agent1')).tickets.queue({ filter: 'all', limit: 1 })).rows;
  await city.db
    .updateTable('ticket')
    .set({ departmentId: 'works', state: 'dispatched', confidential: true })
    .where('number', '=', row?.number as string)
    .execute();
  const [found] = await (await city.as('agent1')).tickets.search({ q: row?.number as string });
  expect(Object.keys(found ?? {}).sort()).toEqual(Object.keys(row ?? {}).sort());
});

test('a search and the first page use indexes of what is active, not of the archive', async () => {
  await city.db.updateTable('ticket').set({ state: 'closed' }).where('state', '<>', 'open').execute();
  const { rows } = await city.pool.query('select count(*)::int as n from ticket where active');
  expect((await (await city.as('agent1')).tickets.queue({ filter: 'all', limit: 200 })).rows.length).toBe(rows[0].n);
});
