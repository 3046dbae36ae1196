import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examine, tellFinding } from '#server/doctor/examine.ts';
import { brokenBy, makeCityAtWork } from '#server/doctor/test-breaking.ts';

let { city, over, accepted } = {} as Awaited<ReturnType<typeof makeCityAtWork>>;
beforeAll(async () => {
  ({ city, over, accepted } = await makeCityAtWork());
});
afterAll(() => city.close());

test('a city at work is sound', async () => {
  expect((await examine(city.db)).filter(({ broken }) => broken.length > 0)).toEqual([]);
});

// A server that has been at work for long: the test's own has just begun.
const atWork = `create temp view pg_stat_activity as
  select current_database() as datname, 'handrail live' as application_name, now() - interval '1 hour' as backend_start;`;
const of = (which: 'over' | 'accepted') => `number = '${which === 'over' ? over : accepted}'`;

test.each<[string, () => string]>([
  ['Each ticket begins with its opening', () => `delete from ticket_event where kind = 'opened' and ${of('over')}`],
  [
    'Each ticket stands where its timeline leads',
    () => `update ticket set state = 'in progress' where ${of('accepted')}`,
  ],
  [
    'Each ticket stands where its timeline leads',
    () => `update ticket_event set kind = 'note' where kind = 'close' and ${of('over')}`,
  ],
  [
    'Each change of a ticket is in its timeline',
    () => `delete from ticket_event where kind = 'accept' and ${of('accepted')}`,
  ],
  ['Each change of a ticket is in its timeline', () => `update ticket set version = version + 1 where ${of('over')}`],
  ['Each ticket has what its state needs', () => `update ticket set closed_at = null where ${of('over')}`],
  ['Each ticket that was opened has its decision', () => `delete from decision where ${of('over')}`],
  ['Each decision names a rule of its rule set', () => `update decision set rule_id = 'nobody' where ${of('over')}`],
  [
    'The desks were told of each change of the last day',
    () => `delete from live_event where key = '${over}' and data ->> 'what' = 'close'`,
  ],
  ['Each order stands where its presses lead', () => `update dispatch set state = 'sent' where ${of('accepted')}`],
  ['Each press is in the timeline', () => `update ticket_event set at = now() where kind = 'arrive' and ${of('over')}`],
  ['No order outlives its matter', () => `update ticket set state = 'closed' where ${of('accepted')}`],
  ['Each dispatched ticket has an order', () => `update dispatch set state = 'withdrawn' where ${of('accepted')}`],
  ['Each open deadline has its clock', () => `delete from deadline where kind = 'resolve' and ${of('accepted')}`],
  [
    'Each open deadline has its clock',
    () =>
      `delete from deadline where kind = 'arrive' and ${of('accepted')}; update ticket_event set kind = 'note' where kind = 'accept' and ${of('accepted')}`,
  ],
  [
    'Each clock agrees with its ticket',
    () => `update ticket set resolve_by = resolve_by + interval '1 hour' where ${of('accepted')}`,
  ],
  [
    'Each clock agrees with its ticket',
    () => `update deadline set next_at = null where kind = 'resolve' and ${of('accepted')}`,
  ],
  [
    'No deadline passed more than a minute ago without a word',
    () =>
      `${atWork} update deadline set next_at = now() - interval '61 seconds' where kind = 'resolve' and ${of('accepted')}`,
  ],
  [
    'No deadline was told twice',
    () =>
      `insert into ticket_event (number, version, kind, data) select number, version, 'overdue', '{"deadline":"resolve","rung":"overdue","dueAt":"2026"}' from ticket, generate_series(1, 2) where ${of('accepted')}`,
  ],
  [
    'Each change that its citizen should hear of has its update',
    () => `delete from citizen_update where kind = 'reopened' and ${of('over')}`,
  ],
  [
    'No update was stored twice',
    () =>
      `insert into citizen_update (number, citizen_id, way, locale, kind) select number, citizen_id, way, locale, kind from citizen_update where kind = 'received' and ${of('over')}`,
  ],
  [
    'Each update was told, waits, or is in the list with the reason',
    () => `update citizen_update set state = 'dropped' where kind = 'received' and ${of('over')}`,
  ],
  [
    'No update is lost on its way out',
    () =>
      `${atWork} update citizen_update set state = 'sending', tried_at = now() - interval '5 minutes' where kind = 'received' and ${of('over')}`,
  ],
  [
    'Other systems are told only what happened and is for them',
    () => `update ticket set confidential = true where ${of('over')}`,
  ],
  [
    'Other systems are told only what happened and is for them',
    () => `update webhook_delivery set body = jsonb_set(body, '{type}', '"ticket.never"') where ${of('over')}`,
  ],
])('%s: what is not so is named', async (says, statement) => {
  const found = await brokenBy(city.db, statement());
  expect(found[says]).toEqual([statement().includes(over) ? over : accepted]);
});

test('it is told in one line each, with ticket numbers and no more than twenty names', () => {
  expect(tellFinding({ says: 'All is well', broken: [] })).toBe('ok      All is well.');
  expect(tellFinding({ says: 'All is well', broken: ['264017358', 'agent agent2'] })).toBe(
    'BROKEN  All is well; not so: 264 017 358, agent agent2.',
  );
  const many = Array.from({ length: 23 }, (_, at) => `call ${at}`);
  expect(tellFinding({ says: 'All is well', broken: many })).toContain('call 19, and 3 more.');
});

test('tables of an older release are told in a line', async () => {
  await sql`alter table press rename column pressed_at to pressed`.execute(city.db);
  await expect(examine(city.db)).rejects.toThrow('start the server once');
  await sql`alter table press rename column pressed to pressed_at`.execute(city.db);
});
