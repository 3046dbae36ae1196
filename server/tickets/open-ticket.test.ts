import { afterAll, beforeAll, expect, test } from 'vitest';
import { findRuleSet } from '#server/routing/routing.store.ts';
import { makeCall, makeCitizen, streetLight } from '#server/testing/calls.ts';
import { testCity } from '#server/testing/database.ts';
import { decide } from '#shared/routing/decide.ts';
import { parseTicketNumber, ticketNumber } from '#shared/ticket-number.ts';

type City = Awaited<ReturnType<typeof testCity>>;
type Agent = Awaited<ReturnType<City['as']>>;

let city: City;
let answers: Record<string, string>;
beforeAll(async () => {
  city = await testCity();
  const { questions } = await city.db
    .selectFrom('category')
    .select('questions')
    .where('id', '=', 'street-light')
    .executeTakeFirstOrThrow();
  answers = Object.fromEntries(
    questions.filter(({ required }) => required).map(({ id, options }) => [id, options?.[0]?.id ?? 'no']),
  );
});
afterAll(() => city.close());

const refusal = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'taken',
    (error: { cause?: { code?: string } }) => error.cause?.code ?? 'invalid-input',
  );
/** Opens a ticket, and reads it. */
const opened = async (agent: Agent, request: Parameters<Agent['tickets']['open']>[0]) =>
  agent.tickets.detail(await agent.tickets.open(request));
const countTickets = async () => Number((await city.pool.query('select count(*) as n from ticket')).rows[0].n);

test('a ticket from a call is numbered, routed, dated and remembered, and its draft is gone', async () => {
  const agent = await city.as('agent1');
  const citizenId = await makeCitizen(city.db, '+886912000001');
  const callId = await makeCall(city.db, 'agent1', citizenId);
  await agent.drafts.save({ key: 'intake', body: { words: 'dark' }, revision: 1 });

  const ticket = await opened(agent, streetLight({ answers, callId, citizenId, way: 'text' }));

  expect(parseTicketNumber(ticket.number)).toBe(ticket.number);
  expect(ticket).toMatchObject({ state: 'open', departmentId: 'works', version: 1 });
  expect(ticket.resolveBy.getTime()).toBeGreaterThan(Date.now());
  expect(ticket.decision?.en).toContain('Public Works');
  expect(ticket.timeline.map(({ kind }) => kind)).toEqual(['opened']);
  expect(await city.db.selectFrom('draft').selectAll().execute()).toEqual([]);
  const news = await city.db.selectFrom('citizenUpdate').selectAll().where('number', '=', ticket.number).execute();
  expect(news).toMatchObject([{ citizenId, way: 'text', kind: 'received', state: 'queued' }]);
  await city.db.updateTable('call').set({ state: 'ended' }).where('id', '=', callId).execute();
});

test('the database makes the same numbers as are checked when they are typed', async () => {
  for (const serial of [1, 7, 19, 26_000_001, 26_401_735, 34_567_890, 99_999_999]) {
    const { rows } = await city.pool.query('select ticket_number($1) as number', [serial]);
    expect(rows[0].number).toBe(ticketNumber(serial));
  }
});

test('sending the same request again, also at the same moment, opens one ticket', async () => {
  const agent = await city.as('agent2');
  const request = streetLight({ answers });
  const tickets = await Promise.all([1, 2, 3].map(() => agent.tickets.open(request)));
  expect(new Set(tickets.map(({ number }) => number)).size).toBe(1);
  expect((await agent.tickets.open(request)).number).toBe(tickets[0]?.number);
});

test('a road is the same one in whichever language it is named, and so is what is alike there', async () => {
  const agent = await city.as('agent2');
  const where = { districtId: 'qianjin', landmark: null, spot: '' };
  const asked = streetLight({ answers, place: { ...where, road: 'Wufu 3rd Road' } });
  const { number, road } = await opened(agent, asked);
  expect(road).toBe('五福三路');
  for (const q of ['五福三路', 'Wufu']) {
    expect((await agent.tickets.search({ q })).map((ticket) => ticket.number)).toContain(number);
  }
  for (const named of ['五福三路', 'Wufu 3rd Road']) {
    const near = await agent.tickets.duplicates({ categoryId: 'street-light', districtId: 'qianjin', road: named });
    expect(near.map((ticket) => ticket.number)).toContain(number);
  }
  const { place } = await agent.catalogue.all().then(({ places }) => ({ place: places.find(({ zh }) => zh === road) }));
  expect(place).toEqual({ districtId: 'qianjin', zh: '五福三路', en: 'Wufu 3rd Road' });
});

test('danger to life makes the matter an emergency, whatever the category says', async () => {
  const agent = await city.as('agent2');
  const ticket = await opened(agent, streetLight({ answers, handedTo: '119' }));
  expect(ticket.urgency).toBe('emergency');
  expect(ticket.timeline[0]?.data).toMatchObject({ handedTo: '119' });
});

test('what is wrong is refused by name and leaves nothing behind', async () => {
  const agent = await city.as('agent2');
  const before = await countTickets();
  const asking = (await agent.catalogue.all()).categories.find(({ questions }) =>
    questions.some(({ required }) => required),
  );
  const foreignCall = await makeCall(city.db, 'agent3');
  for (const [change, expected] of [
    [{ categoryId: 'no-such' }, 'not-found'],
    [{ callId: foreignCall }, 'no-call'],
    [{ way: 'text' }, 'invalid-input'],
    [{ categoryId: asking?.id, answers: {} }, 'invalid-input'],
    [{ words: '  ' }, 'invalid-input'],
    [{ place: { districtId: 'taipei', road: null, landmark: null, spot: '' } }, 'invalid-input'],
  ] as const) {
    expect(await refusal(agent.tickets.open(streetLight({ answers, ...change })))).toBe(expected);
  }
  expect(await countTickets()).toBe(before);
});

test('a NUL from a clipboard is left out rather than refused', async () => {
  const agent = await city.as('agent2');
  expect(await opened(agent, streetLight({ answers, words: 'a\u0000b' }))).toMatchObject({ words: 'ab' });
});

test('a preview says the same as the opened ticket', async () => {
  const agent = await city.as('agent2');
  const request = streetLight({ answers });
  const preview = await agent.tickets.preview(request);
  const ticket = await opened(agent, request);
  expect({
    departmentId: ticket.departmentId,
    urgency: ticket.urgency,
    sentence: { zh: ticket.decision?.zh, en: ticket.decision?.en },
  }).toEqual(preview);
});

test('a decision is kept with what it was made from, and can be replayed from that alone', async () => {
  const agent = await city.as('agent2');
  const citizenId = await makeCitizen(city.db, '+886912000077');
  await city.db
    .updateTable('citizen')
    .set({ needs: ['wheelchair'] })
    .where('id', '=', citizenId)
    .execute();
  const { number } = await agent.tickets.open(streetLight({ answers, citizenId }));
  const kept = await city.db.selectFrom('decision').selectAll().where('number', '=', number).executeTakeFirstOrThrow();
  const ticket = await city.db.selectFrom('ticket').selectAll().where('number', '=', number).executeTakeFirstOrThrow();
  expect(kept.facts).toMatchObject({ needs: ['wheelchair'], weather: false });
  expect([ticket.crewId, ticket.skills]).toEqual([kept.crewId, kept.skills]);

  const { at, roadClass = null, holiday = false, needs = [], weather = false } = kept.facts;
  const replayed = decide(await findRuleSet(city.db, kept.ruleSetVersion), {
    text: ticket.words,
    categoryId: ticket.categoryId,
    answers: ticket.answers,
    districtId: ticket.districtId,
    at: new Date(at ?? 0),
    ...{ roadClass, holiday, needs, weather },
    defaults: { departmentId: 'works', urgency: 'normal' },
  });
  expect([replayed.rule?.id ?? null, replayed.crewId]).toEqual([kept.ruleId, kept.crewId]);
});

test('an id that can be no citizen is refused as input, before the database has to', async () => {
  const agent = await city.as('agent1');
  await expect(agent.tickets.open(streetLight({ answers, citizenId: 'abc' }))).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  });
});
