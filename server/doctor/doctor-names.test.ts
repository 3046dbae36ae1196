import { afterAll, beforeAll, expect, test } from 'vitest';
import { brokenBy, makeCityAtWork } from '#server/doctor/test-breaking.ts';

let { city } = {} as Awaited<ReturnType<typeof makeCityAtWork>>;
beforeAll(async () => {
  ({ city } = await makeCityAtWork());
});
afterAll(() => city.close());

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
  const found = await brokenBy(city.db, statement);
  expect(found[says]).toEqual([expect.stringContaining(named)]);
});
