import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { forgetCampaigns, listOf, startCampaign } from '#server/outreach/test-campaign.ts';
import { streetLight } from '#server/testing/calls.ts';
import { testCity } from '#server/testing/database.ts';
import { addDays, dayOf, startOfDay } from '#shared/day.ts';
import type { Outcome } from '#shared/outreach/campaign.ts';
import { sumOf } from '#shared/reports/report.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let supervisor: Awaited<ReturnType<typeof city.as>>;
let agentId: string;
const today = dayOf(new Date());
const day = addDays(today, -30);
const at = (time: string, ofDay = day) => new Date(`${ofDay}T${time}:00+08:00`);

beforeAll(async () => {
  city = await testCity();
  supervisor = await city.as('supervisor1');
  agentId = (await city.context('agent1')).viewer.id;
});
beforeEach(async () => {
  await city.db.deleteFrom('callHalfHour').execute();
  await city.db.updateTable('ticket').set({ callId: null }).execute();
  await city.db.deleteFrom('call').execute();
  // The city's own matters owe nothing in these tests.
  await city.db.updateTable('ticket').set({ state: 'cancelled' }).execute();
});
afterAll(() => city.close());

/** An answered call that is over. */
const call = async (fromPhone: string | null, rangAt: Date, disposition: 'inquiry' | 'ticket' = 'inquiry') => {
  const exchangeId = randomUUID();
  const values = { exchangeId, fromPhone, rangAt, disposition, agentId, state: 'ended' as const };
  const times = { answeredAt: rangAt, hungUpAt: rangAt, endedAt: rangAt };
  return (
    await city.db
      .insertInto('call')
      .values({ ...values, ...times })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id;
};
const read = (kind: 'day' | 'week' | 'month', ofDay = day) => supervisor.reports.read({ kind, day: ofDay });

test('a report adds up the half hours of its period and no others', async () => {
  const half = { calls: 10, answered: 8, missed: 2, waitingSeconds: 100, handlingSeconds: 1600, inTime: 7 };
  await city.db
    .insertInto('callHalfHour')
    .values(
      [at('00:00'), at('23:30'), at('23:30', addDays(day, -1)), at('00:00', addDays(day, 1))].map((startsAt) => ({
        startsAt,
        ...half,
      })),
    )
    .execute();
  const { parts } = await read('day');
  expect(parts.length).toBe(24);
  expect(parts.flatMap(({ startsAt, offered }) => (offered ? [startsAt] : []))).toEqual([
    at('00:00').toISOString(),
    at('23:00').toISOString(),
  ]);
  expect(sumOf(parts)).toEqual({
    offered: 20,
    answered: 16,
    abandoned: 4,
    inTime: 14,
    handlingSeconds: 3200,
    traceable: 0,
    firstContact: 0,
  });
});

test('solved at first contact is an inquiry without a ticket whose number does not call again within seven days', async () => {
  const ofNumber = async (phone: string | null) => {
    const { traceable, firstContact } = sumOf((await read('day')).parts);
    await city.db.updateTable('ticket').set({ callId: null }).execute();
    await city.db.deleteFrom('call').where('fromPhone', 'is not distinct from', phone).execute();
    return [traceable, firstContact];
  };
  await call('+886900000001', at('10:00'));
  expect(await ofNumber('+886900000001')).toEqual([1, 1]);

  await call('+886900000001', at('10:00'));
  await call('+886900000001', at('10:00', addDays(day, 7)), 'ticket');
  expect(await ofNumber('+886900000001'), 'called again on the seventh day').toEqual([1, 0]);

  await call('+886900000001', at('10:00'));
  await call('+886900000001', at('10:01', addDays(day, 7)));
  expect(await ofNumber('+886900000001'), 'called again later').toEqual([1, 1]);

  await call('+886900000001', at('10:00'), 'ticket');
  expect(await ofNumber('+886900000001'), 'no inquiry').toEqual([1, 0]);

  const callId = await call('+886900000001', at('10:00'));
  await (await city.as('agent1')).tickets.open(streetLight());
  await city.db.updateTable('ticket').set({ callId }).where('requestId', 'is not', null).execute();
  expect(await ofNumber('+886900000001'), 'a ticket came of it').toEqual([1, 0]);

  await call(null, at('10:00'));
  expect(await ofNumber(null), 'nobody can say who called').toEqual([0, 0]);
});

/** A matter whose deadlines were at noon of the day. */
const matter = async (change: object) => {
  const agent = await city.as('agent1');
  const { number } = await agent.tickets.open(streetLight());
  await city.db.deleteFrom('deadline').where('number', '=', number).execute();
  await city.db.deleteFrom('dispatch').where('number', '=', number).execute();
  const noon = at('12:00');
  const due = { acceptBy: noon, arriveBy: null, resolveBy: noon, openedAt: at('08:00') };
  await city.db
    .updateTable('ticket')
    .set({ ...due, ...change })
    .where('number', '=', number)
    .execute();
  return number;
};
const keptOf = async (ofDay = day) => {
  const { departments, categories } = await read('day', ofDay);
  expect(departments.map(({ kept, missed }) => [kept, missed])).toEqual(
    categories.map(({ kept, missed }) => [kept, missed]),
  );
  return departments.map(({ kept, missed }) => [kept, missed]);
};

test('a deadline is kept by what was done before it, and missed by what was done later or never', async () => {
  expect(await keptOf()).toEqual([]);
  await matter({ state: 'resolved', resolvedAt: at('11:00') });
  expect(await keptOf(), 'resolved in time, which meets both').toEqual([[2, 0]]);
  await matter({ state: 'resolved', resolvedAt: at('13:00') });
  expect(await keptOf(), 'resolved too late').toEqual([[2, 2]]);
  await matter({ state: 'open', resolvedAt: null });
  expect(await keptOf(), 'never done').toEqual([[2, 4]]);
  const number = await matter({ state: 'in progress' });
  await city.db
    .insertInto('ticketEvent')
    .values({ number, version: 99, kind: 'start', at: at('11:00'), data: JSON.stringify({}) as never })
    .execute();
  expect(await keptOf(), 'begun in time, never resolved').toEqual([[3, 5]]);
  await matter({ state: 'cancelled' });
  await matter({ state: 'waiting for citizen' });
  expect(await keptOf(), 'nothing is owed').toEqual([[3, 5]]);
  expect(await keptOf(addDays(day, 1)), 'another day').toEqual([]);
});

test('what is not due yet is neither kept nor missed', async () => {
  const tomorrow = addDays(today, 1);
  const later = startOfDay(addDays(tomorrow, 1)).getTime() - 1000;
  await matter({ acceptBy: null, resolveBy: new Date(later), state: 'resolved', resolvedAt: new Date() });
  expect(await keptOf(tomorrow)).toEqual([]);
});

test('an order accepted in time keeps the deadline to accept', async () => {
  const number = await matter({ state: 'dispatched', resolveBy: at('12:00', addDays(day, 3)) });
  const { departmentId } = await city.db
    .selectFrom('ticket')
    .select('departmentId')
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  expect(await keptOf()).toEqual([[0, 1]]);
  await city.db
    .insertInto('dispatch')
    .values({ number, departmentId, leads: true, state: 'accepted', sentAt: at('09:00'), acceptedAt: at('09:30') })
    .execute();
  expect(await keptOf()).toEqual([[1, 0]]);
});

test('a period that nobody means is refused', async () => {
  await expect(read('day', '2027-02-30')).rejects.toThrow();
  await expect(read('day', '0001-01-01')).rejects.toThrow();
});

test('of caring calls it tells how many people were called and reached in the period, campaign by campaign', async () => {
  await forgetCampaigns(city.db);
  await startCampaign(city, { name: '颱風' }, listOf(4));
  const tasks = await city.db.selectFrom('callTask').select('id').orderBy('id').execute();
  const attempt = async (task: number, outcome: Outcome | null, dialledAt = at('10:00')) => {
    const callId = await call(null, dialledAt);
    const taskId = (tasks[task] as { id: string }).id;
    await city.db.insertInto('callAttempt').values({ callId, taskId, agentId, outcome, at: dialledAt }).execute();
  };
  await attempt(0, 'not-at-home');
  await attempt(0, 'reached');
  await attempt(1, 'do-not-call');
  // Not said yet what came of it.
  await attempt(3, null);
  // Midnight belongs to the day that begins.
  await attempt(2, 'needs-help', at('00:00', addDays(day, 1)));
  expect((await read('day')).campaigns).toMatchObject([{ name: '颱風', calls: 4, people: 3, reached: 1 }]);
  expect((await read('month')).campaigns).toMatchObject(
    day.slice(0, 7) === addDays(day, 1).slice(0, 7)
      ? [{ calls: 5, people: 4, reached: 2 }]
      : [{ calls: 4, people: 3, reached: 1 }],
  );
  await forgetCampaigns(city.db);
});
