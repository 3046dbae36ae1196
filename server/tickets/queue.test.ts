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
  for (const row of (await agent.tickets.queue({ filter: 'overdue' })).rows) {
    expect(row.resolveBy.getTime()).toBeLessThan(Date.now());
  }
});

test('what is due soon is what its urgency calls so, and not what is overdue', async () => {
  const numbers = (
    await city.db.selectFrom('ticket').select('number').where('state', '=', 'open').limit(4).execute()
  ).map(({ number }) => number);
  await city.db
    .updateTable('ticket')
    .set({ resolveBy: new Date('2099-01-01') })
    .execute();
  for (const [index, [urgency, minutes]] of (
    [
      ['urgent', 20],
      ['normal', 40],
      ['urgent', 40],
      ['normal', -5],
    ] as const
  ).entries()) {
    await city.db
      .updateTable('ticket')
      .set({ urgency, resolveBy: new Date(Date.now() + minutes * 60_000) })
      .where('number', '=', numbers[index] as string)
      .execute();
  }
  const { rows } = await (await city.as('agent1')).tickets.queue({ filter: 'due soon' });
  expect(rows.map(({ number }) => number)).toEqual(numbers.slice(0, 2));
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
