import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Db } from '#server/db/connection.ts';
import type { Schema } from '#server/db/schema.ts';
import { setNewClocks } from '#server/deadlines/set-clocks.ts';
import { examine, tellFinding } from '#server/doctor/examine.ts';
import { invariants } from '#server/doctor/invariants.ts';
import { makeCitizen, streetLight } from '#server/testing/calls.ts';
import { testCity } from '#server/testing/database.ts';

let city: Awaited<ReturnType<typeof testCity>>;
/** A ticket with its whole life behind it, and one that a crew has accepted. */
let over: string;
let accepted: string;
beforeAll(async () => {
  city = await testCity();
  await setNewClocks(city.db);
  const [agent, officer] = [await city.as('agent1'), await city.as('officer1')];
  const citizenId = await makeCitizen(city.db, '+886912000001');
  await sql`insert into webhook (url, secret, made_by) select 'https://example.org', 's', id from agent limit 1`.execute(
    city.db,
  );
  const open = async () => {
    const matter = streetLight({ citizenId, way: 'text', answers: { wires: 'yes' } });
    const { number } = await agent.tickets.open(matter);
    const detail = await agent.tickets.detail({ number });
    if (detail.state === 'open') await agent.tickets.dispatch({ number, version: 1, departmentId: null, words: '' });
    const { orders } = await agent.tickets.detail({ number });
    const press = (kind: 'accept' | 'arrive' | 'done') => {
      const pressed = { id: randomUUID(), orderId: orders[0]?.id ?? '', pressedAt: new Date().toISOString() };
      if (kind === 'accept') return officer.dispatch.press({ ...pressed, kind });
      if (kind === 'arrive') return officer.dispatch.press({ ...pressed, kind, position: null });
      return officer.dispatch.press({ ...pressed, kind, words: '修好了' });
    };
    await press('accept');
    return { number, press };
  };
  accepted = (await open()).number;
  const { number, press } = await open();
  over = number;
  await press('arrive');
  await press('done');
  await press('done');
  for (const action of ['reopen', 'start', 'wait', 'resume', 'resolve', 'close'] as const) {
    const { version } = await agent.tickets.detail({ number });
    await agent.tickets[action]({ number, version, words: '再看一次' });
  }
});
afterAll(() => city.close());

const rolledBack = new Error('rolled back');

/** Which invariants the statement breaks, and by what. */
const brokenBy = async (statement: string): Promise<Record<string, string[]>> => {
  const found: Record<string, string[]> = {};
  const run = async (tx: Kysely<Schema>) => {
    await sql.raw(statement).execute(tx);
    for (const [says, find] of invariants) {
      const broken = await find(tx as Db);
      if (broken.length > 0) found[says] = broken;
    }
    throw rolledBack;
  };
  await city.db
    .transaction()
    .execute(run)
    .catch((error) => {
      if (error !== rolledBack) throw error;
    });
  return found;
};

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
  const found = await brokenBy(statement());
  expect(found[says]).toEqual([statement().includes(over) ? over : accepted]);
});

test.each<[string, string, string]>([
  [
    'No agent has two calls',
    `drop index call_one_for_each_agent; insert into call (exchange_id, state, agent_id) values ('a', 'ringing', 'agent2'), ('b', 'ringing', 'agent2')`,
    'agent agent2',
  ],
  [
    'Each call that was answered has its agent',
    `insert into call (id, exchange_id, state) values ('00000000-0000-7000-8000-000000000001', 'a', 'answered')`,
    'call 00000000-0000-7000-8000-000000000001',
  ],
  [
    'Each call that is over has its disposition',
    `insert into call (id, exchange_id, state, agent_id) values ('00000000-0000-7000-8000-000000000001', 'a', 'ended', 'agent2')`,
    'call 00000000-0000-7000-8000-000000000001',
  ],
  [
    'Each call that is over is counted in its half hour',
    `insert into call (exchange_id, state, rang_at, hung_up_at) values ('a', 'missed', '2020-02-02T10:40+08', '2020-02-02T10:41+08')`,
    'half hour 2020-02-02 10:30',
  ],
  [
    'Each call that is over is counted in its half hour',
    `insert into call_half_hour values ('2020-02-02T10:30+08', 1, 0, 1, 60, 0);
    insert into call (exchange_id, state, agent_id, disposition, rang_at, answered_at, ended_at) values
      ('a', 'ended', 'agent2', 'other', '2020-02-02T10:40+08', '2020-02-02T10:41+08', '2020-02-02T10:45+08')`,
    'half hour 2020-02-02 10:30',
  ],
  [
    'Each presence agrees with the call',
    `insert into presence (agent_id, state) values ('agent2', 'on call') on conflict (agent_id) do update set state = 'on call'`,
    'agent agent2',
  ],
  [
    'Each presence agrees with the call',
    `insert into call (exchange_id, state, agent_id) values ('a', 'answered', 'agent2')`,
    'agent agent2',
  ],
  [
    'Each presence is the last of its log',
    `insert into presence (agent_id, state) values ('agent2', 'break') on conflict (agent_id) do update set state = 'break';
      update presence_span set state = 'away' where agent_id = 'agent2' and ends_at is null`,
    'agent agent2',
  ],
  [
    'Each presence is the last of its log',
    `delete from presence where agent_id = 'agent2';
      insert into presence_span (agent_id, state, starts_at) values ('agent2', 'break', now())`,
    'agent agent2',
  ],
  [
    'Nobody did two things at once',
    `insert into presence_span (agent_id, state, starts_at, ends_at) values
        ('agent2', 'break', now() - interval '9 hours', now() - interval '7 hours'),
        ('agent2', 'available', now() - interval '8 hours', now() - interval '7 hours')`,
    'agent agent2',
  ],
  [
    'No raised hand outlives its call',
    `insert into call (id, exchange_id, state, agent_id, disposition) values
        ('00000000-0000-7000-8000-000000000001', 'a', 'ended', 'agent2', 'other');
      insert into raised_hand (agent_id, call_id) values ('agent2', '00000000-0000-7000-8000-000000000001')`,
    'agent agent2',
  ],
  [
    'Each answer has its versions',
    `delete from article_version where article_id = (select min(id) from article)`,
    'answer',
  ],
  [
    'Between two shifts of the roster lie eleven hours',
    `insert into roster_week (monday) values ('2030-01-07'); insert into shift (agent_id, starts_at, ends_at, monday, breaks)
      values ('agent2', '2030-01-07 14:00+08', '2030-01-07 22:00+08', '2030-01-07', '[]'),
        ('agent2', '2030-01-08 08:59+08', '2030-01-08 17:00+08', '2030-01-07', '[]')`,
    'agent agent2',
  ],
  [
    'Each shift is in the week in which it begins',
    `insert into roster_week (monday) values ('2030-01-07'); insert into shift (agent_id, starts_at, ends_at, monday, breaks)
      values ('agent2', '2030-01-06 23:30+08', '2030-01-07 07:00+08', '2030-01-07', '[]')`,
    'agent agent2',
  ],
  [
    'Nobody has two leaves on one day',
    `insert into leave (id, agent_id, first_day, last_day) overriding system value values (901, 'agent2', '2030-01-07', '2030-01-09'), (902, 'agent2', '2030-01-09', '2030-01-09')`,
    'leave 901',
  ],
  [
    'Each kind of shift is as its history says last',
    `insert into shift_kind_event (kind_id, agent_id, after) select id, 'supervisor1', jsonb_build_object(
        'nameZh', name_zh, 'nameEn', name_en, 'startsAt', starts_at, 'minutes', minutes
      ) from shift_kind; update shift_kind set minutes = 450 where id = 'late'`,
    'kind of shift late',
  ],
  [
    'Who may be called is as was said last',
    `insert into calling_consent (phone, may_call) values ('+886955000001', false); delete from consent_event`,
    'number +886955000001',
  ],
  [
    'No call task was dialled too often',
    `insert into campaign (id, name, purpose, from_minute, until_minute, days, attempts, pause_minutes, vulnerable)
      overriding system value values (7, 'a', 'a', 0, 1440, '{1}', 1, 0, false); insert into call_task (id, campaign_id, phone, name, why, attempts) overriding system value
      values (9, 7, '+886955000001', 'a', 'a', 1)`,
    'call task 9',
  ],
  [
    'No one waits to be called who asked not to be',
    `insert into campaign (id, name, purpose, from_minute, until_minute, days, attempts, pause_minutes, vulnerable)
      overriding system value values (7, 'a', 'a', 0, 1440, '{1}', 1, 0, false); insert into call_task (id, campaign_id, phone, name, why) overriding system value
      values (9, 7, '+886955000001', 'a', 'a');
      insert into calling_consent (phone, may_call) values ('+886955000001', false)`,
    'call task 9',
  ],
  ['The rule sets have no gap', `delete from routing_rule where position = 7`, 'rule set 1'],
])('%s: who it is about is named', async (says, statement, named) => {
  const found = await brokenBy(statement);
  expect(found[says]).toEqual([expect.stringContaining(named)]);
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
