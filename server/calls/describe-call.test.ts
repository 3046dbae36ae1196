import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addAgent, clearDesks, type TestAgent } from '#server/calls/test-agents.ts';
import { testExchange } from '#server/calls/test-exchange.ts';
import { testCity } from '#server/testing/database.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let exchange: Awaited<ReturnType<typeof testExchange>>;
let agent: TestAgent;
beforeAll(async () => {
  city = await testCity();
  exchange = await testExchange(city.services);
});
beforeEach(async () => {
  await clearDesks(city.services);
  agent = await addAgent(city.services, 'available', 1);
});
afterAll(async () => {
  await exchange.close();
  await city.close();
});

const ringing = async (from: string | null = null): Promise<string> => {
  await exchange.ring(from);
  return (await agent.ask.calls.mine()).call?.id ?? '';
};
const answered = async (from: string | null = null): Promise<string> => {
  const callId = await ringing(from);
  await agent.ask.calls.answer({ callId });
  return callId;
};
const addCitizen = async (phone: string) =>
  (
    await city.db
      .insertInto('citizen')
      .values({ phone, name: '陳美玲', locale: 'en', way: 'text' })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id;

describe('what the pop says', () => {
  const openTickets = async (citizenId: string, callId: string | null, count: number) => {
    const category = await city.db
      .selectFrom('category')
      .select(['id', 'departmentId'])
      .limit(1)
      .executeTakeFirstOrThrow();
    const ticket = (index: number) => ({
      number: String(900_000_000 + Math.floor(Math.random() * 1e7) * 10 + index),
      categoryId: category.id,
      departmentId: category.departmentId,
      urgency: 'normal' as const,
      state: index === 0 ? ('closed' as const) : ('open' as const),
      words: '路燈不亮',
      answers: '{}' as never,
      citizenId,
      callId,
      resolveBy: new Date(),
      openedAt: new Date(Date.now() - index * 60_000),
      updateBy: new Date('2026-12-04T09:00:00Z'),
      search: '' as never,
    });
    const rows = Array.from({ length: count }, (_, index) => ticket(index));
    await city.db.insertInto('ticket').values(rows).execute();
    return rows;
  };

  test('who calls, in which language, and the five newest of the open tickets', async () => {
    const citizenId = await addCitizen('+886911000001');
    const tickets = await openTickets(citizenId, null, 8);
    await ringing('0911000001');
    const { call } = await agent.ask.calls.mine();
    expect(call?.citizen).toEqual({
      id: citizenId,
      name: '陳美玲',
      phone: '+886911000001',
      locale: 'en',
      way: 'text',
      email: null,
      needs: [],
    });
    expect(call?.openTicketCount).toBe(7);
    expect(call?.openTickets.map(({ number }) => number)).toEqual(tickets.slice(1, 6).map(({ number }) => number));
    expect(call?.openTickets[0]).toEqual({
      number: tickets[1]?.number,
      categoryId: tickets[1]?.categoryId,
      departmentId: tickets[1]?.departmentId,
      state: 'open',
      openedAt: tickets[1]?.openedAt.toISOString(),
      updateBy: '2026-12-04T09:00:00.000Z',
    });
  });

  test('a ticket that the citizen follows is one of theirs', async () => {
    const [reporter, follower] = [await addCitizen('+886911000002'), await addCitizen('+886911000003')];
    const [, ticket] = await openTickets(reporter, null, 2);
    await city.db
      .insertInto('follower')
      .values({ number: ticket?.number ?? '', citizenId: follower, callId: null, way: 'text' })
      .execute();
    await ringing('0911000003');
    const { call } = await agent.ask.calls.mine();
    expect(call?.openTickets.map(({ number }) => number)).toEqual([ticket?.number]);
  });

  test('what was done in this call', async () => {
    const callId = await answered();
    const [ticket] = await openTickets(await addCitizen('+886911000004'), callId, 1);
    const article = await city.db
      .insertInto('article')
      .values({
        id: randomUUID(),
        departmentId: ticket?.departmentId ?? '',
        categoryId: null,
        questionZh: '何時收垃圾？',
        questionEn: null,
        answerZh: '每天。',
        answerEn: null,
        validUntil: null,
        search: '' as never,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await city.db
      .insertInto('inquiry')
      .values({ callId, articleId: article.id, articleVersion: 1, agentId: agent.id })
      .execute();
    const { call } = await agent.ask.calls.mine();
    expect(call?.ticketNumbers).toEqual([ticket?.number]);
    expect(call?.inquiries).toMatchObject([{ articleId: article.id, questionZh: '何時收垃圾？', questionEn: null }]);
  });

  test('is recorded once as a reading of the citizen', async () => {
    const citizenId = await addCitizen('+886911000005');
    await ringing('0911000005');
    await agent.ask.calls.mine();
    await agent.ask.calls.mine();
    const readings = await city.db.selectFrom('reading').selectAll().where('key', '=', citizenId).execute();
    expect(readings).toMatchObject([{ agentId: agent.id, what: 'citizen' }]);
  });
});
