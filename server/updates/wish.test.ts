import { afterAll, beforeAll, expect, test } from 'vitest';
import { knowReporter } from '#server/citizens/know-reporter.ts';
import { makeCall, streetLight } from '#server/testing/calls.ts';
import { testCity } from '#server/testing/database.ts';
import { textChannel } from '#server/updates/send-text.ts';
import { startTelling } from '#server/updates/start-telling.ts';
import { testGateway } from '#server/updates/test-servers.ts';
import { makeToldTicket, makeUpdate, until, updateOf } from '#server/updates/test-updates.ts';
import type { Way } from '#shared/citizens.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let agent: Awaited<ReturnType<typeof city.as>>;
beforeAll(async () => {
  city = await testCity();
  agent = await city.as('agent1');
});
afterAll(() => city.close());

const calls = async (citizenId: string): Promise<string> => {
  await city.db.updateTable('call').set({ state: 'ended' }).where('agentId', '=', 'agent1').execute();
  return makeCall(city.db, 'agent1', citizenId);
};
/** What the agent writes down during a call of theirs. */
const says = async (citizenId: string, phone: string, way: Way, name = '林大同') => {
  const callId = await calls(citizenId);
  const citizen = { id: citizenId, name, phone, locale: 'zh-TW' as const, way };
  return (await agent.citizens.saveForCall({ callId, citizen })).citizen;
};
const wishOf = async (citizenId: string) =>
  city.db.selectFrom('citizen').select(['way', 'doNotTell']).where('id', '=', citizenId).executeTakeFirstOrThrow();

test('who says during a call that they wish no news hears of no case any more, and nobody is asked to call them', async () => {
  const gateway = await testGateway();
  const ticket = await makeToldTicket(city, { way: 'text' });
  const [text, call] = [
    await makeUpdate(city, ticket, { way: 'text' }),
    await makeUpdate(city, ticket, { way: 'call' }),
  ];
  const listed = async () => (await agent.updates.list()).updates.map(({ id }) => id);
  expect(await listed()).toContain(call);
  expect(await says(ticket.citizenId, ticket.phone, 'none')).toMatchObject({ way: 'none' });
  expect(await listed()).not.toContain(call);
  await expect(agent.updates.told({ id: call })).rejects.toMatchObject({ cause: { code: 'changed-meanwhile' } });
  await agent.tickets.resolve({ number: ticket.number, version: 1, words: '已填平' });
  const channels = {
    email: null,
    text: textChannel({
      url: gateway.url,
      secret: async () => 'c2VjcmV0LXNlY3JldC1zZWNyZXQ',
      now: async () => new Date(),
    }),
  };
  const now = () => new Date('2026-12-02T04:00:00Z');
  const telling = startTelling({ ...city.services, channels }, { now, pauseMs: 20 });
  await until(async () => (await updateOf(city, text)).state === 'dropped');
  await until(async () => {
    const waiting = await city.db.selectFrom('citizenUpdate').select('way').where('state', '=', 'queued').execute();
    return waiting.every(({ way }) => way === 'call');
  });
  await telling.stop();
  await gateway.close();
  expect(gateway.asked).toEqual([]);
});

test('whoever wishes to be told again, by that way or any other, is told', async () => {
  const { citizenId, phone } = await makeToldTicket(city, { way: 'text' });
  await says(citizenId, phone, 'none');
  expect(await wishOf(citizenId)).toEqual({ way: 'text', doNotTell: true });
  await says(citizenId, phone, 'call');
  expect(await wishOf(citizenId)).toEqual({ way: 'call', doNotTell: false });
});

test('what else is changed about a citizen leaves the wish alone', async () => {
  const [told, silent] = [await makeToldTicket(city), await makeToldTicket(city)];
  await city.db.updateTable('citizen').set({ way: 'none' }).where('id', '=', told.citizenId).execute();
  await says(told.citizenId, told.phone, 'none', '林小同');
  expect(await wishOf(told.citizenId)).toEqual({ way: 'none', doNotTell: false });
  await city.db.updateTable('citizen').set({ doNotTell: true }).where('id', '=', silent.citizenId).execute();
  expect(await says(silent.citizenId, silent.phone, 'none', '林小同')).toMatchObject({ name: '林小同', way: 'none' });
  expect(await wishOf(silent.citizenId)).toEqual({ way: 'text', doNotTell: true });
});

test('a caller who names a way for a case wishes to be told; a system that reports for them changes nothing', async () => {
  const { citizenId, phone } = await makeToldTicket(city);
  await says(citizenId, phone, 'none');
  const reported = { name: '', phone, email: null, locale: 'zh-TW' as const };
  expect(await knowReporter(city.db, reported)).toEqual({ id: citizenId, way: 'none' });
  await agent.tickets.open(streetLight({ citizenId, way: 'none' }));
  expect((await wishOf(citizenId)).doNotTell).toBe(true);
  const { number } = await agent.tickets.open(streetLight({ citizenId, way: 'text' }));
  expect((await wishOf(citizenId)).doNotTell).toBe(false);
  await says(citizenId, phone, 'none');
  const callId = await calls(citizenId);
  await agent.tickets.follow({ number, callId, citizenId, way: 'text', words: '' });
  expect((await wishOf(citizenId)).doNotTell).toBe(false);
});
