import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addAgent, addAvailable, callNews, clearDesks } from '#server/calls/test-agents.ts';
import { testExchange } from '#server/calls/test-exchange.ts';
import { signatureOf } from '#server/http/webhook-signature.ts';
import { testCity } from '#server/testing/database.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let exchange: Awaited<ReturnType<typeof testExchange>>;
beforeAll(async () => {
  city = await testCity();
  exchange = await testExchange(city.services);
});
beforeEach(() => clearDesks(city.services));
afterAll(async () => {
  await exchange.close();
  await city.close();
});

const findCall = (exchangeId: string) =>
  city.db.selectFrom('call').selectAll().where('exchangeId', '=', exchangeId).executeTakeFirst();
const countCalls = async () =>
  Number(
    (
      await city.db
        .selectFrom('call')
        .select((eb) => eb.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  );
const now = () => Math.floor(Date.now() / 1000);

describe('who may speak', () => {
  const ring = { event: 'ring', exchangeId: 'not-let-in', from: null };

  test.each([
    ['no signature', { signature: '' }],
    ['a wrong signature', { signature: 'v1,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=' }],
    ['a clock that is behind', { timestamp: now() - 400 }],
    ['a clock that is ahead', { timestamp: now() + 400 }],
    ['no message id', { id: '' }],
  ])('%s is refused, and nothing happens', async (_name, as) => {
    expect(await exchange.send(ring, as)).toEqual({ status: 401, body: { error: 'bad-signature' } });
    expect(await findCall('not-let-in')).toBeUndefined();
  });

  test('another secret is refused', async () => {
    const body = JSON.stringify({ ...ring, at: new Date().toISOString() });
    const signed = { id: 'msg-1', timestamp: String(now()), body: Buffer.from(body) };
    const signature = signatureOf(randomBytes(32).toString('base64url'), signed);
    const answer = await exchange.send({}, { id: 'msg-1', timestamp: now(), signature, body });
    expect(answer.status).toBe(401);
  });

  test('a request without the headers is refused', async () => {
    const bare = await exchange.app.inject({ method: 'POST', url: '/api/telephony/calls', payload: {} });
    expect(bare.statusCode).toBe(401);
    expect(bare.json()).toEqual({ error: 'bad-signature' });
  });

  test('a message is taken once', async () => {
    const [agent] = await addAvailable(city.services, 1);
    const message = { event: 'ring', exchangeId: 'once', from: null };
    const answers = await Promise.all(Array.from({ length: 5 }, () => exchange.send(message, { id: 'msg-once' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409, 409, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toEqual({ error: 'replayed' });
    expect(await callNews(city.services, agent?.id ?? '')).toEqual(['ringing']);
  });

  test('what could not be read may be sent again under the same id', async () => {
    expect((await exchange.send({ event: 'ring' }, { id: 'msg-again' })).status).toBe(400);
    const message = { event: 'ring', exchangeId: 'again', from: null };
    expect((await exchange.send(message, { id: 'msg-again' })).status).toBe(204);
  });
});

describe('what is said', () => {
  const good = { event: 'ring', exchangeId: 'bad-body', from: '0912345678', at: new Date().toISOString() };

  test.each([
    ['event', { ...good, event: 'knock' }],
    ['event', { ...good, event: undefined }],
    ['exchangeId', { ...good, exchangeId: undefined }],
    ['exchangeId', { ...good, exchangeId: '' }],
    ['exchangeId', { ...good, exchangeId: 'a\u0000b' }],
    ['exchangeId', { ...good, exchangeId: 'x'.repeat(201) }],
    ['exchangeId', { ...good, exchangeId: 7 }],
    ['from', { ...good, from: 912345678 }],
    ['from', { ...good, from: '9'.repeat(201) }],
    ['at', { ...good, at: 'now' }],
    ['at', { ...good, at: null }],
    ['at', { ...good, at: '2026-02-30T00:00:00Z' }],
  ])('a bad %s is named', async (field, message) => {
    expect(await exchange.send(message)).toEqual({ status: 400, body: { error: 'invalid-input', fields: [field] } });
    expect(await findCall('bad-body')).toBeUndefined();
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '{"event":'],
    ['no object', '[]'],
    ['null', 'null'],
    ['half a character', Buffer.from([0x22, 0xe7, 0x8e, 0x22]).toString('latin1')],
  ])('%s is refused', async (_name, body) => {
    const answer = await exchange.send({}, { body });
    expect(answer.status).toBe(400);
    expect(answer.body.error).toBe('invalid-input');
  });

  test('a body of megabytes is refused', async () => {
    const answer = await exchange.send({ ...good, padding: 'x'.repeat(20_000) });
    expect(answer).toEqual({ status: 413, body: { error: 'invalid-input', fields: [] } });
  });

  test('the content type does not matter', async () => {
    const message = { ...good, exchangeId: 'typed', from: null };
    expect((await exchange.send(message, { type: 'text/plain; charset=utf-8' })).status).toBe(204);
  });
});

describe('a ring', () => {
  test.each([
    ['0912 345 678', '+886912345678'],
    ['+81-3-1234-5678', '+81312345678'],
    ['anonymous', null],
    ['1999', null],
    ['', null],
  ])('from %s is kept as %s', async (from, fromPhone) => {
    const exchangeId = await exchange.ring(from);
    expect(await findCall(exchangeId)).toMatchObject({ fromPhone, state: 'ringing', citizenId: null });
  });

  test('from a known number names the citizen', async () => {
    const phone = '+886987000111';
    const { id } = await city.db
      .insertInto('citizen')
      .values({ phone, name: '王小明' })
      .returning('id')
      .executeTakeFirstOrThrow();
    expect(await findCall(await exchange.ring('0987000111'))).toMatchObject({ fromPhone: phone, citizenId: id });
  });

  test('that comes again changes nothing', async () => {
    const agent = await addAgent(city.services, 'available');
    await exchange.ring('0912345678', 'twice');
    const before = await findCall('twice');
    const calls = await countCalls();
    await exchange.ring('0987654321', 'twice');
    expect(await findCall('twice')).toEqual(before);
    expect(await countCalls()).toBe(calls);
    expect(await callNews(city.services, agent.id)).toEqual(['ringing']);
  });

  test('from a clock that is ahead rang now', async () => {
    await exchange.send({ event: 'ring', exchangeId: 'ahead', at: '2999-01-01T00:00:00+08:00' });
    expect((await findCall('ahead'))?.rangAt.getTime()).toBeLessThanOrEqual(Date.now() + 1000);
  });
});

describe('an end', () => {
  test('of a ringing call makes it missed and tells the agent, who keeps her place', async () => {
    const agent = await addAgent(city.services, 'available', 5);
    const { since } = (await agent.ask.calls.mine()).presence;
    const exchangeId = await exchange.ring();
    expect((await exchange.send({ event: 'hung-up', exchangeId })).status).toBe(204);
    expect(await findCall(exchangeId)).toMatchObject({ state: 'missed', agentId: null });
    expect(await callNews(city.services, agent.id)).toEqual(['ringing', 'hung-up']);
    expect(await agent.ask.calls.mine()).toEqual({ presence: { state: 'available', since }, call: null });
  });

  test('elsewhere ends it without an agent', async () => {
    const agent = await addAgent(city.services, 'available');
    const exchangeId = await exchange.ring();
    await exchange.send({ event: 'answered-elsewhere', exchangeId });
    expect(await findCall(exchangeId)).toMatchObject({ state: 'ended', agentId: null, answeredAt: null });
    expect(await callNews(city.services, agent.id)).toEqual(['ringing', 'answered-elsewhere']);
    expect((await agent.ask.calls.mine()).call).toBeNull();
  });

  test('frees the agent for the call that waits', async () => {
    const agent = await addAgent(city.services, 'available');
    const first = await exchange.ring();
    const second = await exchange.ring();
    await exchange.send({ event: 'hung-up', exchangeId: first });
    expect((await agent.ask.calls.mine()).call?.id).toBe((await findCall(second))?.id);
  });

  test('of an answered call starts the wrap-up', async () => {
    const agent = await addAgent(city.services, 'available');
    const exchangeId = await exchange.ring();
    const callId = (await agent.ask.calls.mine()).call?.id ?? '';
    await agent.ask.calls.answer({ callId });
    await exchange.send({ event: 'hung-up', exchangeId });
    expect(await agent.ask.calls.mine()).toMatchObject({ presence: { state: 'wrap-up' }, call: { state: 'wrap-up' } });
    expect(await callNews(city.services, agent.id)).toEqual(['ringing', 'hung-up']);
    // The agent's own key press comes a moment later.
    expect((await agent.ask.calls.hangUp({ callId })).state).toBe('wrap-up');
  });

  test('elsewhere of a call that was answered here is not believed', async () => {
    const agent = await addAgent(city.services, 'available');
    const exchangeId = await exchange.ring();
    await agent.ask.calls.answer({ callId: (await agent.ask.calls.mine()).call?.id ?? '' });
    expect((await exchange.send({ event: 'answered-elsewhere', exchangeId })).status).toBe(204);
    expect((await findCall(exchangeId))?.state).toBe('answered');
  });

  test('that overtakes its ring lets nobody answer a dead line', async () => {
    const agent = await addAgent(city.services, 'available');
    await exchange.send({ event: 'hung-up', exchangeId: 'overtaken' });
    await exchange.ring('0912345678', 'overtaken');
    expect((await findCall('overtaken'))?.state).toBe('missed');
    expect(await callNews(city.services, agent.id)).toEqual([]);
  });

  test('of an unknown call answered elsewhere does nothing', async () => {
    expect((await exchange.send({ event: 'answered-elsewhere', exchangeId: 'unheard' })).status).toBe(204);
    expect(await findCall('unheard')).toBeUndefined();
  });
});
