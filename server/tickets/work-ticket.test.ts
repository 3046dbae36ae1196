import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCall, makeCitizen } from '#server/testing/calls.ts';
import { testCity } from '#server/testing/database.ts';
import { makeOrder } from '#server/testing/orders.ts';
import type { HotlineError } from '#shared/errors.ts';
import { ticketNumber } from '#shared/ticket-number.ts';

let city: Awaited<ReturnType<typeof testCity>>;
beforeAll(async () => {
  city = await testCity();
});
afterAll(() => city.close());

let serial = 50_000_000;
/** A ticket that somebody waits for by text message. */
const makeTicket = async (change: object = {}) => {
  serial += 1;
  const number = ticketNumber(serial);
  const citizenId = await makeCitizen(city.db, `+8869${serial}`);
  await city.db
    .insertInto('ticket')
    .values({
      number,
      categoryId: 'pothole',
      departmentId: 'works',
      urgency: 'normal',
      state: 'open',
      words: '路面坑洞',
      answers: '{}' as never,
      citizenId,
      way: 'text',
      resolveBy: new Date('2026-12-24T00:00:00Z'),
      search: '' as never,
      ...change,
    })
    .execute();
  return number;
};
const failure = async (promise: Promise<unknown>): Promise<HotlineError> =>
  promise.then(
    () => {
      throw new Error('it was not refused');
    },
    (error: { cause: HotlineError }) => error.cause,
  );
const newsOf = (number: string) =>
  city.db.selectFrom('citizenUpdate').select(['kind', 'words']).where('number', '=', number).orderBy('id').execute();

test('a ticket is worked from open to closed, each step in the history, the citizen told in the words given', async () => {
  const agent = await city.as('agent1');
  const number = await makeTicket();
  let ticket = await agent.tickets.dispatch({ number, version: 1 });
  ticket = await agent.tickets.start({ number, version: ticket.version });
  ticket = await agent.tickets.resolve({ number, version: ticket.version, words: '已填平' });
  ticket = await agent.tickets.close({ number, version: ticket.version });
  expect(ticket).toMatchObject({ state: 'closed', resolution: '已填平', version: 5, assigneeId: 'agent1' });
  expect(ticket.timeline.map(({ kind, by }) => [kind, by])).toEqual([
    ['dispatch', '林怡君'],
    ['start', '林怡君'],
    ['resolve', '林怡君'],
    ['close', '林怡君'],
  ]);
  expect(await newsOf(number)).toEqual([
    { kind: 'resolved', words: '已填平' },
    { kind: 'closed', words: '' },
  ]);
});

test('the second of two people is told who changed what, and nothing of hers is done', async () => {
  const [first, second] = [await city.as('agent1'), await city.as('agent2')];
  const number = await makeTicket();
  await first.tickets.transfer({ number, version: 1, departmentId: 'water', words: '屬水利局' });
  const refused = await failure(second.tickets.resolve({ number, version: 1, words: 'done' }));
  expect(refused.code).toBe('changed-meanwhile');
  expect(refused.details.events).toMatchObject([
    { kind: 'transfer', by: '林怡君', data: { from: 'works', to: 'water' } },
  ]);
  expect(await second.tickets.detail({ number })).toMatchObject({ state: 'open', departmentId: 'water', version: 2 });
});

test('two changes at the same moment: exactly one happens', async () => {
  const agent = await city.as('agent1');
  const number = await makeTicket();
  const both = await Promise.allSettled([
    agent.tickets.start({ number, version: 1 }),
    agent.tickets.cancel({ number, version: 1, words: '重複' }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('a note is never refused because somebody else was there before', async () => {
  const agent = await city.as('agent1');
  const number = await makeTicket();
  await agent.tickets.start({ number, version: 1 });
  const ticket = await agent.tickets.note({ number, words: '再看一次' });
  expect(ticket.timeline.at(-1)).toMatchObject({ kind: 'note', data: { words: '再看一次' } });
});

test('a note is kept without what no database keeps', async () => {
  const agent = await city.as('agent1');
  const ticket = await agent.tickets.note({ number: await makeTicket(), words: 'a\0b \ud83dc \u{1f436}' });
  expect(ticket.timeline.at(-1)).toMatchObject({ kind: 'note', data: { words: 'ab c \u{1f436}' } });
});

test('what the state forbids is refused by name', async () => {
  const agent = await city.as('agent1');
  const number = await makeTicket({ state: 'closed' });
  const refused = await failure(agent.tickets.resolve({ number, version: 1, words: 'done' }));
  expect(refused).toMatchObject({ code: 'state-forbids', details: { state: 'closed', action: 'resolve' } });
});

test('waiting for the citizen moves what is due by as long as it lasted', async () => {
  const agent = await city.as('agent1');
  const number = await makeTicket({
    urgency: 'urgent',
    state: 'waiting for citizen',
    waitingSince: new Date(Date.now() - 3_600_000),
  });
  const ticket = await agent.tickets.resume({ number, version: 1 });
  const later = ticket.resolveBy.getTime() - Date.parse('2026-12-24T00:00:00Z');
  expect(later).toBeGreaterThanOrEqual(3_600_000);
  expect(later).toBeLessThan(3_660_000);
});

test('who waited for a merged ticket hears of the other one from then on', async () => {
  const agent = await city.as('agent1');
  const [from, into] = [await makeTicket(), await makeTicket()];
  await agent.tickets.merge({ number: from, version: 1, into });
  expect(await agent.tickets.detail({ number: from })).toMatchObject({ state: 'merged', mergedInto: into });
  await agent.tickets.resolve({ number: into, version: 1, words: '好了' });
  expect((await newsOf(into)).length).toBe(2);
  expect(await newsOf(from)).toEqual([]);
});

test('a ticket is not merged into itself, into a merged one, or into one that is not there', async () => {
  const agent = await city.as('agent1');
  const [number, merged] = [await makeTicket(), await makeTicket({ state: 'merged' })];
  for (const [into, code] of [
    [number, 'invalid-input'],
    [merged, 'invalid-input'],
    [ticketNumber(99_999_999), 'not-found'],
  ] as const) {
    expect((await failure(agent.tickets.merge({ number, version: 1, into }))).code).toBe(code);
  }
});

test('two tickets merged into each other at the same moment: one is taken, the other refused by name', async () => {
  const agent = await city.as('agent1');
  const [a, b] = [await makeTicket(), await makeTicket()];
  const merge = (number: string, into: string) =>
    agent.tickets.merge({ number, into, version: 1 }).then(
      () => 'taken',
      (error) => error.cause?.code,
    );
  expect((await Promise.all([merge(a, b), merge(b, a)])).sort()).toEqual(['invalid-input', 'taken']);
});

test('following a ticket twice adds the caller once and leaves no draft', async () => {
  const agent = await city.as('agent1');
  const number = await makeTicket();
  const citizenId = await makeCitizen(city.db, '+886911222333');
  const callId = await makeCall(city.db, 'agent1', citizenId);
  const follow = { number, callId, citizenId, way: 'text' as const, words: '我家門口也有' };
  await agent.tickets.follow(follow);
  const ticket = await agent.tickets.detail(await agent.tickets.follow(follow));
  expect(ticket.followers).toBe('1');
  expect(ticket.timeline.filter(({ kind }) => kind === 'followed').length).toBe(1);
  expect((await newsOf(number)).map(({ kind }) => kind)).toEqual(['followed']);
});

test('an officer sees what the own department has or had to do and nothing else, and no confidential name', async () => {
  const officer = await city.as('officer1');
  const open = await makeTicket();
  const foreign = await makeTicket({ state: 'dispatched', departmentId: 'water' });
  await makeOrder(city.db, foreign, 'water');
  const own = await makeTicket({ state: 'dispatched', departmentId: 'water', confidential: true });
  await makeOrder(city.db, own, 'works', 'done', false);
  for (const number of [open, foreign])
    expect((await failure(officer.tickets.detail({ number }))).code).toBe('not-found');
  expect(await officer.tickets.detail({ number: own })).toMatchObject({ number: own, citizen: null });
  expect((await failure(officer.tickets.note({ number: foreign, words: 'x' }))).code).toBe('not-found');
  const orders = await officer.dispatch.orders();
  expect(orders.length).toBeGreaterThan(0);
  for (const order of orders) expect(order).toMatchObject({ departmentId: 'works' });
});

test('an officer who names an old version of a foreign ticket is not told what others did to it', async () => {
  const [agent, officer] = [await city.as('agent1'), await city.as('officer1')];
  const number = await makeTicket({ state: 'dispatched', departmentId: 'water' });
  await agent.tickets.note({ number, words: '陳太太，0911 222 333' });
  const refused = await failure(officer.tickets.wait({ number, version: 1, words: '?' }));
  expect(refused).toMatchObject({ code: 'not-found', details: {} });
});

test("who read a citizen's data is recorded", async () => {
  const agent = await city.as('agent2');
  const number = await makeTicket();
  await agent.tickets.detail({ number });
  const readings = await city.db.selectFrom('reading').select(['agentId', 'what']).where('key', '=', number).execute();
  expect(readings).toEqual([{ agentId: 'agent2', what: 'ticket' }]);
});
