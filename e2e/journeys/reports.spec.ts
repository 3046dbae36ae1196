import { readFile } from 'node:fs/promises';
import { m } from '#client/paraglide/messages.js';
import { dialOn, forgetCampaign } from '#e2e/support/outreach.ts';
import { expect, test } from '#e2e/support/test.ts';
import { addDays, dayOf, startOfDay } from '#shared/day.ts';
import { periodOf } from '#shared/reports/period.ts';
import { halfHourMs } from '#shared/shifts/half-hour.ts';

/** What the city knew of its calls before the test. */
let halves: {
  startsAt: Date;
  calls: number;
  answered: number;
  missed: number;
  waitingSeconds: number;
  handlingSeconds: number;
  inTime: number;
}[] = [];
/** Whose caring calls were made last week. */
let campaignId: string;
const week = periodOf({ kind: 'week', day: addDays(dayOf(new Date()), -7) });

test.beforeEach(async ({ city }) => {
  halves = await city.db.deleteFrom('callHalfHour').returningAll().execute();
  // On each day of last week the same: ten calls as the day begins, ten before it ends.
  const known = Array.from({ length: 7 }, (_, days) => addDays(week.firstDay, days)).flatMap((day) =>
    [0, 47].map((half) => ({
      startsAt: new Date(startOfDay(day).getTime() + half * halfHourMs),
      ...{ calls: 10, answered: 9, missed: 1, waitingSeconds: 90, handlingSeconds: 9 * 180, inTime: 8 },
    })),
  );
  await city.db.insertInto('callHalfHour').values(known).execute();
  campaignId = await dialOn(city, week.firstDay);
});
test.afterEach(async ({ city }) => {
  await city.db.deleteFrom('callHalfHour').execute();
  if (halves.length > 0) await city.db.insertInto('callHalfHour').values(halves).execute();
  await forgetCampaign(city, campaignId);
});

test('a supervisor reads a week, saves it for a spreadsheet, prints it, and looks at its day and its month', async ({
  hand,
}) => {
  const { page } = hand;
  const hears = (offered: number, answered: number, abandoned: number) =>
    hand.hears(
      new RegExp(
        `${hand.text(m.reports_calls_sentence, { period: '', offered: String(offered), answered: String(answered), abandoned: String(abandoned) })}.*80 ?%.*3\\.0`,
      ),
    );
  const table = page.getByRole('table').first();
  const reached = new RegExp(
    hand.text(m.reports_reached_sentence, { reached: '2', people: '3', percent: '67 ?%', calls: '4' }),
  );

  await test.step('the page is one of the navigation, and begins with this week', async () => {
    await hand.arrive('supervisor1');
    await hand.tabBackTo(hand.the('link', m.app_place_reports), 60);
    await hand.press('Enter');
    await expect(hand.the('heading', m.app_place_reports)).toBeFocused();
    await expect(hand.the('heading', m.reports_departments)).toBeVisible();
  });

  await test.step('the week before is said in one sentence, and stands day by day in a table', async () => {
    await hand.tabTo(hand.the('button', m.reports_previous), 12);
    await hand.press('Enter');
    await hears(140, 126, 14);
    await expect(table.getByRole('rowheader')).toHaveCount(8);
    await expect(table.getByRole('row').last().getByRole('cell')).toHaveText([
      '140',
      '126',
      '14',
      /^80 ?%$/,
      '3.0',
      hand.text(m.reports_unknown),
    ]);
  });

  await test.step('it is saved as a file that a spreadsheet reads', async () => {
    await hand.tabTo(hand.the('button', m.reports_export_calls), 12);
    const download = page.waitForEvent('download');
    await hand.press('Enter');
    const file = await download;
    expect(file.suggestedFilename()).toBe(`calls-week-${week.firstDay}.csv`);
    await hand.hears(hand.text(m.reports_saved, { name: file.suggestedFilename() }));
    const lines = (await readFile((await file.path()) as string, 'utf8')).split('\r\n');
    expect(
      lines[0]?.startsWith(`\uFEFF${hand.text(m.reports_column_day)},${hand.text(m.reports_column_offered)},`),
    ).toBe(true);
    expect(lines[1]).toBe(`${week.firstDay},20,18,2,0.8,3,`);
    expect(lines.at(-2)).toBe(`${hand.text(m.reports_all)},140,126,14,0.8,3,`);
  });

  await test.step('whom the caring calls reached stands at its end, campaign by campaign, and is saved too', async () => {
    await expect(page.getByText(reached)).toBeVisible();
    const caring = page.getByRole('table').last();
    await expect(caring.getByRole('row').nth(1).getByRole('cell')).toHaveText(['4', '3', '2', /^67 ?%$/]);
    await hand.tabTo(hand.the('button', m.reports_export_campaigns), 12);
    const download = page.waitForEvent('download');
    await hand.press('Enter');
    const file = await download;
    expect(file.suggestedFilename()).toBe(`caring-calls-week-${week.firstDay}.csv`);
    await hand.hears(hand.text(m.reports_saved, { name: file.suggestedFilename() }));
    const lines = (await readFile((await file.path()) as string, 'utf8')).split('\r\n');
    expect(lines.slice(1, -1)).toEqual(['颱風關懷,4,3,2,0.667', `${hand.text(m.reports_all)},4,3,2,0.667`]);
  });

  await test.step('on paper stand headings and tables, and nothing that is pressed', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(table).toBeVisible();
    await expect(page.getByText(reached)).toBeVisible();
    await expect(page.getByRole('table').last()).toContainText('颱風關懷');
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });
  });

  await test.step('a digit changes to its day, hour by hour, where midnight belongs to the day that begins', async () => {
    await hand.tabBackTo(
      hand
        .the('listbox', m.reports_kind)
        .getByRole('option')
        .filter({ hasText: hand.text(m.reports_week) }),
      12,
    );
    await hand.press('1');
    await hears(20, 18, 2);
    await expect(table.getByRole('rowheader')).toHaveCount(25);
    await expect(table.getByRole('row').filter({ hasText: '00:00' }).getByRole('cell').first()).toHaveText('10');
    await expect(table.getByRole('row').filter({ hasText: '23:00' }).getByRole('cell').first()).toHaveText('10');
  });

  await test.step('and to its month, which has the whole week or the part of it that is its own', async () => {
    const { firstDay, endDay } = periodOf({ kind: 'month', day: week.firstDay });
    const days = Array.from({ length: 7 }, (_, days) => addDays(week.firstDay, days)).filter((day) => day < endDay);
    await hand.press('3');
    await hears(days.length * 20, days.length * 18, days.length * 2);
    await expect(table.getByRole('rowheader')).toHaveCount(
      (Date.parse(endDay) - Date.parse(firstDay)) / 86_400_000 + 1,
    );
  });
  hand.expectNothingTwice();
});
