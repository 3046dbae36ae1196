import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addAgent, clearDesks, type TestAgent } from '#server/calls/test-agents.ts';
import { testExchange } from '#server/calls/test-exchange.ts';
import { codeOf } from '#server/testing/code-of.ts';
import { testCity } from '#server/testing/database.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let exchange: Awaited<ReturnType<typeof testExchange>>;
let agent: TestAgent;
let other: TestAgent;
beforeAll(async () => {
  city = await testCity();
  exchange = await testExchange(city.services);
});
beforeEach(async () => {
  await clearDesks(city.services);
  agent = await addAgent(city.services, 'available', 1);
  other = await addAgent(city.services);
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
describe('a call from the ring to the end', () => {
  test('goes through its states, and the agent with it', async () => {
    const callId = await ringing('0912345678');
    const pop = await agent.ask.calls.mine();
    expect(pop).toMatchObject({
      presence: { state: 'available' },
      call: { state: 'ringing', fromPhone: '+886912345678' },
    });

    const call = await agent.ask.calls.answer({ callId });
    expect(call).toMatchObject({ id: callId, state: 'answered', note: '', disposition: null, citizen: null });
    expect(Date.parse(call.answeredAt ?? '')).toBeLessThanOrEqual(Date.now());
    expect((await agent.ask.calls.mine()).presence.state).toBe('on call');

    expect(await agent.ask.calls.saveNote({ callId, note: '路燈\0不亮' })).toEqual({ note: '路燈不亮' });
    expect(await agent.ask.calls.hangUp({ callId })).toMatchObject({ state: 'wrap-up', note: '路燈不亮' });
    expect((await agent.ask.calls.mine()).presence.state).toBe('wrap-up');

    const desk = await agent.ask.calls.wrapUp({ callId, disposition: 'other' });
    expect(desk).toMatchObject({ presence: { state: 'available' }, call: null });
    const row = await city.db.selectFrom('call').selectAll().where('id', '=', callId).executeTakeFirstOrThrow();
    expect(row).toMatchObject({ state: 'ended', disposition: 'other', note: '路燈不亮', agentId: agent.id });
    expect(row.endedAt).not.toBeNull();
  });

  test('the wrap-up brings the call that waits', async () => {
    const callId = await answered();
    const waiting = await exchange.ring();
    expect((await agent.ask.calls.mine()).call?.id).toBe(callId);
    await agent.ask.calls.hangUp({ callId });
    const desk = await agent.ask.calls.wrapUp({ callId, disposition: 'silent' });
    const next = await city.db
      .selectFrom('call')
      .select('id')
      .where('exchangeId', '=', waiting)
      .executeTakeFirstOrThrow();
    expect(desk.call).toMatchObject({ id: next.id, state: 'ringing' });
  });

  test('what is sent twice counts once', async () => {
    const callId = await answered();
    const { answeredAt } = await agent.ask.calls.answer({ callId });
    expect((await agent.ask.calls.mine()).call?.answeredAt).toBe(answeredAt);
    await agent.ask.calls.hangUp({ callId });
    await agent.ask.calls.hangUp({ callId });
    await agent.ask.calls.wrapUp({ callId, disposition: 'ticket' });
    await agent.ask.calls.wrapUp({ callId, disposition: 'prank' });
    const { disposition } = await city.db
      .selectFrom('call')
      .select('disposition')
      .where('id', '=', callId)
      .executeTakeFirstOrThrow();
    expect(disposition).toBe('ticket');
  });

  test('a note that arrives after the wrap-up is kept', async () => {
    const callId = await answered();
    await agent.ask.calls.hangUp({ callId });
    await agent.ask.calls.wrapUp({ callId, disposition: 'other' });
    expect(await codeOf(agent.ask.calls.saveNote({ callId, note: 'late' }))).toBe('granted');
  });
});

describe('what is refused', () => {
  test('touching the call of another agent', async () => {
    const callId = await ringing();
    const tries = () =>
      Promise.all([
        codeOf(other.ask.calls.answer({ callId })),
        codeOf(other.ask.calls.saveNote({ callId, note: 'mine' })),
        codeOf(other.ask.calls.hangUp({ callId })),
        codeOf(other.ask.calls.wrapUp({ callId, disposition: 'other' })),
        codeOf(other.ask.citizens.saveForCall({ callId, citizen: null })),
      ]);
    const refused = ['call-gone', 'no-call', 'no-call', 'no-call', 'no-call'];
    expect(await tries()).toEqual(refused);
    await agent.ask.calls.answer({ callId });
    expect(await tries()).toEqual(refused);
    await agent.ask.calls.hangUp({ callId });
    expect(await tries()).toEqual(refused);
    expect((await agent.ask.calls.mine()).call).toMatchObject({ id: callId, state: 'wrap-up', note: '' });
    expect((await other.ask.calls.mine()).call).toBeNull();
  });

  test('steps out of order', async () => {
    const callId = await ringing();
    expect(await codeOf(agent.ask.calls.hangUp({ callId }))).toBe('no-call');
    expect(await codeOf(agent.ask.calls.saveNote({ callId, note: '' }))).toBe('no-call');
    expect(await codeOf(agent.ask.calls.wrapUp({ callId, disposition: 'other' }))).toBe('no-call');
    await agent.ask.calls.answer({ callId });
    expect(await codeOf(agent.ask.calls.wrapUp({ callId, disposition: 'other' }))).toBe('state-forbids');
    await agent.ask.calls.hangUp({ callId });
    expect(await codeOf(agent.ask.calls.answer({ callId }))).toBe('call-gone');
    await agent.ask.calls.wrapUp({ callId, disposition: 'other' });
    expect(await codeOf(agent.ask.calls.hangUp({ callId }))).toBe('no-call');
    expect(await codeOf(agent.ask.calls.answer({ callId }))).toBe('call-gone');
  });

  test('another presence during a call', async () => {
    const callId = await answered();
    for (const state of ['available', 'break', 'away'] as const) {
      expect(await codeOf(agent.ask.calls.setPresence({ state }))).toBe('already-on-call');
    }
    await agent.ask.calls.hangUp({ callId });
    expect(await codeOf(agent.ask.calls.setPresence({ state: 'available' }))).toBe('already-on-call');
  });

  test('a call that is gone or never was', async () => {
    expect(await codeOf(agent.ask.calls.answer({ callId: randomUUID() }))).toBe('call-gone');
    expect(await codeOf(agent.ask.calls.hangUp({ callId: randomUUID() }))).toBe('no-call');
    const exchangeId = await exchange.ring();
    const callId = (await agent.ask.calls.mine()).call?.id ?? '';
    await exchange.send({ event: 'hung-up', exchangeId });
    expect(await codeOf(agent.ask.calls.answer({ callId }))).toBe('call-gone');
  });

  test('input that is none', async () => {
    const bad = (input: unknown) => input as never;
    const refused = await Promise.all([
      codeOf(agent.ask.calls.answer(bad({ callId: '1 or 1=1' }))),
      codeOf(agent.ask.calls.setPresence(bad({ state: 'on call' }))),
      codeOf(agent.ask.calls.saveNote(bad({ callId: randomUUID(), note: 'x'.repeat(4001) }))),
      codeOf(agent.ask.calls.wrapUp(bad({ callId: randomUUID(), disposition: 'lost' }))),
    ]);
    for (const code of refused) expect(code).toContain('[');
  });

  test('somebody who does not take calls', async () => {
    for (const name of ['officer1', 'admin1']) {
      const caller = await city.as(name);
      expect(await codeOf(caller.calls.mine())).toBe('forbidden');
      expect(await codeOf(caller.citizens.search({ q: '0912' }))).toBe('forbidden');
    }
    expect(await codeOf(city.nobody().calls.mine())).toBe('unauthenticated');
  });
});
