import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { loadCalendar } from '#server/calendar/load-calendar.ts';
import { streetLight } from '#server/testing/calls.ts';
import { testCity } from '#server/testing/database.ts';
import { addDays, dayOf, startOfDay } from '#shared/day.ts';
import { isHoliday, isOfficeDay } from '#shared/office-calendar.ts';

let city: Awaited<ReturnType<typeof testCity>>;
let admin: Awaited<ReturnType<typeof city.as>>;
beforeAll(async () => {
  city = await testCity();
  admin = await city.as('admin1');
});
afterAll(() => city.close());

const soon = { timeout: 5000, interval: 100 };
const isOpen = async (day: string) => isOfficeDay(day, await loadCalendar(city.db));

test('what an administrator enters goes before weekday and holidays, for as long as it stands', async () => {
  expect([await isOpen('2027-02-20'), await isOpen('2027-03-01'), await isOpen('2027-03-02')]).toEqual([
    false,
    false,
    true,
  ]);
  await admin.calendar.saveDay({ day: '2027-02-20', open: true, name: '補行上班' });
  await admin.calendar.saveDay({ day: '2027-03-02', open: true, name: '誤植' });
  await admin.calendar.saveDay({ day: '2027-03-02', open: false, name: '颱風停班' });
  expect((await admin.calendar.days()).entered).toEqual([
    { day: '2027-03-02', open: false, name: '颱風停班' },
    { day: '2027-02-20', open: true, name: '補行上班' },
  ]);
  await vi.waitFor(
    async () => expect([await isOpen('2027-02-20'), await isOpen('2027-03-02')]).toEqual([true, false]),
    soon,
  );
  const calendar = await loadCalendar(city.db);
  expect(isHoliday(startOfDay('2027-03-02'), calendar)).toBe(true);
  expect(isHoliday(startOfDay('2027-03-06'), calendar)).toBe(false);
  await admin.calendar.dropDay({ day: '2027-03-02' });
  await vi.waitFor(async () => expect(await isOpen('2027-03-02')).toBe(true), soon);
  await expect(admin.calendar.dropDay({ day: '2027-03-02' })).rejects.toThrow('office day');
});

test('the holidays are listed from today to the end of the next year', async () => {
  const today = dayOf(new Date());
  const { holidays } = await admin.calendar.days();
  const days = holidays.map(({ day }) => day);
  expect(days).toEqual(days.toSorted());
  expect(days.every((day) => day >= today)).toBe(true);
  expect(days).toContain(`${Number(today.slice(0, 4)) + 1}-10-10`);
});

test('a day that is none, and one without a reason, are refused', async () => {
  const day = { day: '2027-03-03', open: true, name: '補行上班' };
  await expect(admin.calendar.saveDay({ ...day, day: '2027-02-30' })).rejects.toThrow();
  await expect(admin.calendar.saveDay({ ...day, name: ' ' })).rejects.toThrow();
});

test('a day off of today makes it a holiday for the rules, and moves the deadlines of what is opened', async () => {
  const agent = await city.as('agent1');
  const today = dayOf(new Date());
  const category = city.db.updateTable('category').where('id', '=', 'street-light');
  const hours = { calendar: 'office' as const, accept: 0.5, update: 1, resolve: 1 };
  await category
    .set({
      urgency: 'normal',
      deadlines: JSON.stringify({ emergency: hours, urgent: hours, normal: hours, low: hours }) as never,
    })
    .execute();
  // Closed for a week: whatever day the test runs on, the deadlines lie behind it.
  for (let days = 0; days < 7; days += 1)
    await admin.calendar.saveDay({ day: addDays(today, days), open: false, name: '停班' });
  await admin.calendar.saveDay({ day: addDays(today, 7), open: true, name: '上班' });
  // What was entered last is known, and so all of it.
  await vi.waitFor(async () => expect((await loadCalendar(city.db))(addDays(today, 7))).toBe(true), soon);
  const { number } = await agent.tickets.open(streetLight());
  const ticket = await city.db
    .selectFrom('ticket')
    .innerJoin('decision', 'decision.number', 'ticket.number')
    .select(['ticket.resolveBy', 'decision.facts'])
    .where('ticket.number', '=', number)
    .executeTakeFirstOrThrow();
  expect(ticket.facts.holiday).toBe(true);
  expect(ticket.resolveBy).toEqual(new Date(startOfDay(addDays(today, 7)).getTime() + 9 * 3_600_000));
});
