import { arrive, expect, spoken, test } from '#e2e/screen-reader/desk.ts';
import { addDays, dayOf, startOfDay } from '#shared/day.ts';
import { mondayOf } from '#shared/shifts/week.ts';

// The report is read, then said.
const read = { max: 5000, quiet: 2000 };

test('a supervisor hears how a week went, and its month', async ({ reader, city }) => {
  const halves = await city.db.deleteFrom('callHalfHour').returningAll().execute();
  // All of it last week: what the month has of it depends on the day on which this is heard.
  const lastWeek = addDays(mondayOf(dayOf(new Date())), -7);
  const counts = {
    calls: 140,
    answered: 126,
    missed: 14,
    waitingSeconds: 900,
    handlingSeconds: 126 * 180,
    inTime: 112,
  };
  await city.db
    .insertInto('callHalfHour')
    .values({ startsAt: startOfDay(lastWeek), ...counts })
    .execute();
  // Of the calls of earlier tests nobody can say whether they were the first.
  await city.db.updateTable('call').set({ fromPhone: null }).execute();
  await arrive(reader, 'supervisor1', '/reports');
  const went = /140 calls, 126 answered, 14 abandoned; service level 80%; 3.0 min each/;
  await reader.measure('a report of a week, and of its month', async () => {
    expect(spoken(await reader.press('Tab'))).toContain('Week');
    expect(spoken(await reader.press('Tab'))).toContain('Previous');
    expect(spoken(await reader.press('Return', read))).toMatch(went);
    expect(spoken(await reader.press('shift+Tab'))).toContain('Week');
    const month = await reader.press('3', read);
    expect(month).toEqual([expect.stringMatching(went)]);
  });
  await city.db.deleteFrom('callHalfHour').execute();
  await city.db.insertInto('callHalfHour').values(halves).execute();
});
