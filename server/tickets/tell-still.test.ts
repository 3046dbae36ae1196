import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startJobs } from '#server/jobs/start-jobs.ts';
import { makeCitizen, streetLight } from '#server/testing/calls.ts';
import { testCity } from '#server/testing/database.ts';
import { tellStill } from '#server/tickets/tell-still.ts';
import { until } from '#server/updates/test-updates.ts';
import { newsLead } from '#shared/deadlines.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let agent: Awaited<ReturnType<typeof city.as>>;
beforeAll(async () => {
  city = await testCity();
  agent = await city.as('agent1');
  const hours = { calendar: 'clock', accept: 2, update: 8, resolve: 24 };
  const deadlines = JSON.stringify({ emergency: hours, urgent: hours, normal: hours, low: hours }) as never;
  await city.db.updateTable('category').set({ deadlines }).execute();
  await city.db.updateTable('routingRule').set({ enabled: false }).execute();
});
beforeEach(async () => {
  await city.db.updateTable('ticket').set({ state: 'closed' }).execute();
});
afterAll(() => city.close());

let phones = 0;
const open = async (way: 'text' | 'none' = 'text') => {
  phones += 1;
  const citizenId = await makeCitizen(city.db, `+88691240${String(phones).padStart(4, '0')}`);
  return (await agent.tickets.open(streetLight({ citizenId, way }))).number;
};
/** Moves what was promised to that many minutes from now. */
const promise = (number: string, minutes: number) =>
  sql`update ticket set update_by = now() + make_interval(mins => ${minutes}) where number = ${number}`.execute(
    city.db,
  );
const toldOf = async (number: string) =>
  (await city.db.selectFrom('citizenUpdate').selectAll().where('number', '=', number).orderBy('id').execute()).map(
    ({ kind, state }) => `${kind} ${state}`,
  );
const arrive = (number: string) =>
  city.db.updateTable('citizenUpdate').set({ state: 'told' }).where('number', '=', number).execute();
const ticketOf = (number: string) => agent.tickets.detail({ number });
const hoursUntil = (at: Date | null) => ((at?.getTime() ?? 0) - Date.now()) / 3_600_000;

test('a citizen who has heard nothing hears before the promised moment that it is still worked on, with the next promise', async () => {
  const number = await open();
  await arrive(number);
  await tellStill(city.services);
  expect(await toldOf(number)).toEqual(['received told']);
  await promise(number, newsLead / 60_000);
  await tellStill(city.services);
  await tellStill(city.services);
  expect(await toldOf(number)).toEqual(['received told', 'still queued']);
  const { updateBy, timeline, version } = await ticketOf(number);
  // At night it is later: the promise is kept when the citizen may be told.
  expect(hoursUntil(updateBy)).toBeGreaterThan(7.9);
  expect(timeline.at(-1)).toMatchObject({ kind: 'still', by: null });
  expect(version).toBe(1);
});

test('after a day without a server, three that start at once tell it once', async () => {
  const numbers = await Promise.all([open(), open(), open(), open()]);
  for (const number of numbers) {
    await arrive(number);
    await promise(number, -24 * 60);
  }
  const servers = await Promise.all([1, 2, 3].map(() => startJobs(city.services, city.pool)));
  await until(async () => (await Promise.all(numbers.map(toldOf))).every(({ length }) => length > 1));
  await Promise.all(servers.map((jobs) => jobs.stop()));
  for (const number of numbers) expect(await toldOf(number)).toEqual(['received told', 'still queued']);
});

test('any other news keeps the promise and makes the next one', async () => {
  const number = await open();
  await promise(number, 1);
  await agent.tickets.transfer({ number, version: 1, departmentId: 'police', words: '非本局' });
  await tellStill(city.services);
  expect(await toldOf(number)).toEqual(['received queued', 'transferred queued']);
  expect(hoursUntil((await ticketOf(number)).updateBy)).toBeGreaterThan(7.9);
});

test('nothing is added to news that still wait, and what is newer takes its place', async () => {
  const number = await open();
  await promise(number, 1);
  await tellStill(city.services);
  expect(await toldOf(number)).toEqual(['received queued']);
  expect((await ticketOf(number)).timeline.map(({ kind }) => kind)).toEqual(['opened']);
  await arrive(number);
  await promise(number, 1);
  await tellStill(city.services);
  await agent.tickets.resolve({ number, version: 1, words: '已更換' });
  expect(await toldOf(number)).toEqual(['received told', 'still dropped', 'resolved queued']);
});

test('while the citizen is waited for, or when it is resolved, nothing is promised', async () => {
  const [waiting, resolved] = [await open(), await open()];
  await agent.tickets.wait({ number: waiting, version: 1, words: '哪一盞？' });
  await agent.tickets.resolve({ number: resolved, version: 1, words: '已更換' });
  for (const number of [waiting, resolved]) {
    await arrive(number);
    await promise(number, -1);
  }
  await tellStill(city.services);
  expect(await toldOf(waiting)).toEqual(['received told', 'waiting told']);
  expect(await toldOf(resolved)).toEqual(['received told', 'resolved told']);
  await promise(waiting, 120);
  await agent.tickets.resume({ number: waiting, version: 2 });
  expect(hoursUntil((await ticketOf(waiting)).updateBy)).toBeGreaterThan(1.9);
});

test('who wishes no news, of this case or of any, gets none, and the timeline tells of none', async () => {
  const [none, silent] = [await open('none'), await open()];
  await arrive(silent);
  const { citizen } = await ticketOf(silent);
  await city.db.updateTable('citizen').set({ doNotTell: true }).where('id', '=', String(citizen?.id)).execute();
  for (const number of [none, silent]) await promise(number, 1);
  expect(await tellStill(city.services)).toBe(false);
  expect([await toldOf(none), await toldOf(silent)]).toEqual([[], ['received told']]);
  for (const number of [none, silent]) {
    const { timeline, updateBy } = await ticketOf(number);
    expect(timeline.map(({ kind }) => kind)).toEqual(['opened']);
    expect(hoursUntil(updateBy)).toBeGreaterThan(7.9);
  }
});
