import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { streetLight } from '#server/testing/calls.ts';
import { testCity } from '#server/testing/database.ts';
import { findLost, findWrongEvents, findWrongNews } from '#server/testing/kills/verdict.ts';
import { makeToldTicket, makeUpdate } from '#server/updates/test-updates.ts';

let city: Awaited<ReturnType<typeof testCity>>;
beforeAll(async () => {
  city = await testCity();
});
afterAll(() => city.close());

const judged = (mails: string[], heard: object[] = []) =>
  ({
    db: city.db,
    mail: { mails: mails.map((id) => ({ messageId: `<${id}@example.org>` })) },
    gateway: { asked: [] },
    receiver: { heard },
  }) as never;

test('an acknowledged change that is not there, or is there twice, is lost', async () => {
  const agent = await city.as('agent1');
  const matter = streetLight();
  const { number } = await agent.tickets.open(matter);
  const words = randomUUID();
  await agent.tickets.note({ number, words });
  const opened = { what: 'opened' as const, number, requestId: matter.requestId };
  const noted = { what: 'noted' as const, number, words };
  expect(await findLost(city.db, [opened, noted])).toEqual([]);
  const never = [
    { ...opened, requestId: randomUUID() },
    { ...noted, words: 'never' },
    { what: 'pressed' as const, number, id: randomUUID() },
    { what: 'moved' as const, number, kind: 'close', version: 9 },
  ];
  expect(await findLost(city.db, never)).toEqual(never);
  await agent.tickets.note({ number, words });
  expect(await findLost(city.db, [noted])).toEqual([noted]);
});

test('news that came twice, to nobody, too early or from nowhere are wrong', async () => {
  await city.db.deleteFrom('citizenUpdate').execute();
  const ticket = await makeToldTicket(city);
  const [told, waits] = [await makeUpdate(city, ticket), await makeUpdate(city, ticket)];
  await city.db.updateTable('citizenUpdate').set({ state: 'told', tries: 1 }).where('id', '=', told).execute();
  const name = (id: string) => `${ticket.number}-${id}`;
  expect(await findWrongNews(judged([name(told)]))).toEqual([]);
  expect(await findWrongNews(judged([]))).toEqual([`${name(told)} told, and received by nobody`]);
  expect(await findWrongNews(judged([name(told), name(told)]))).toEqual([`${name(told)} sent twice`]);
  expect(await findWrongNews(judged([name(told), name(waits)]))).toContain(`${name(waits)} received, and queued`);
  expect(await findWrongNews(judged([name(told), 'no-such']))).toEqual(['no-such received, and nowhere']);
});

test('events that were heard in another order, or never, are wrong', async () => {
  await city.db.deleteFrom('ticketEvent').execute();
  const agent = await city.as('agent1');
  const { number } = await agent.tickets.open(streetLight());
  await city.db.deleteFrom('ticketEvent').where('kind', '<>', 'opened').execute();
  await agent.tickets.note({ number, words: '備註' });
  const heard = (id: number, type: string, version: number) => ({
    id: `event_${id}`,
    body: JSON.stringify({ type: `ticket.${type}`, data: { number, version } }),
  });
  const [opened, noted] = [heard(1, 'opened', 1), heard(2, 'note', 2)];
  expect(await findWrongEvents(judged([], [opened, opened, noted]))).toEqual([]);
  expect(await findWrongEvents(judged([], [noted, opened]))).toEqual([`${number} out of order`]);
  expect(await findWrongEvents(judged([], [opened]))).toEqual([`${number} ticket.note 2 never heard`]);
});
