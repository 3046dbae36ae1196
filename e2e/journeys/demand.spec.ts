import { m } from '#client/paraglide/messages.js';
import { expect, test } from '#e2e/support/test.ts';
import { addDays, dayOf, startOfDay } from '#shared/day.ts';
import { learnedDays } from '#shared/shifts/forecast.ts';
import { halfHourMs } from '#shared/shifts/half-hour.ts';
import { daysOfWeek, mondayOf } from '#shared/shifts/week.ts';

/** What the city knew of its calls before the test. */
let halves: {
  startsAt: Date;
  calls: number;
  answered: number;
  missed: number;
  waitingSeconds: number;
  handlingSeconds: number;
}[] = [];

test.beforeEach(async ({ city }) => {
  halves = await city.db.deleteFrom('callHalfHour').returningAll().execute();
  // On each day the same, so that it does not matter which day it is: a hundred calls from ten to half past, ten after.
  const today = dayOf(new Date());
  const known = Array.from({ length: learnedDays }, (_, ago) => addDays(today, -1 - ago)).flatMap((day) =>
    [100, 10].map((calls, at) => ({
      startsAt: new Date(startOfDay(day).getTime() + (20 + at) * halfHourMs),
      calls,
      answered: calls,
      missed: 0,
      waitingSeconds: 0,
      handlingSeconds: calls * 180,
    })),
  );
  await city.db.insertInto('callHalfHour').values(known).execute();
});
test.afterEach(async ({ city }) => {
  await city.db.deleteFrom('callHalfHour').execute();
  if (halves.length > 0) await city.db.insertInto('callHalfHour').values(halves).execute();
  await city.db.updateTable('serviceTarget').set({ percent: 80, seconds: 20 }).execute();
  await city.db.deleteFrom('demandEvent').execute();
});

test('a supervisor reads how many a day needs, is refused a silly target, sets another and hears what follows', async ({
  hand,
  city,
}) => {
  const { page } = hand;
  const days = daysOfWeek(mondayOf(dayOf(new Date())));
  const wordOf = (day: string) =>
    new Intl.DateTimeFormat(hand.locale, {
      timeZone: 'UTC',
      weekday: 'short',
      month: 'short',
      day: 'numeric',
    }).format(new Date(day));
  // 14 for four of five in twenty seconds, as published for a hundred calls of three minutes in half an hour.
  const sentence = (day: string, count: number) =>
    hand.text(m.shifts_demand, { day: wordOf(day), at: '10:00', count, calls: 110 });
  const target = (percent: number, seconds: number) =>
    page.getByRole('button', { name: hand.text(m.shifts_target, { percent, seconds }), exact: true });
  const saved = () => city.db.selectFrom('serviceTarget').select(['percent', 'seconds']).executeTakeFirstOrThrow();
  let day = dayOf(new Date());

  await test.step('today is there, and another day is a digit away', async () => {
    await hand.arrive('supervisor1', '/roster/needed');
    await expect(page.getByRole('heading', { level: 2, name: sentence(day, 14), exact: true })).toBeVisible();
    await hand.tabTo(
      hand
        .the('listbox', m.shifts_demand_days)
        .getByRole('option')
        .filter({ hasText: wordOf(day) }),
      40,
    );
    day = days[2] as string;
    await hand.press('3');
    await hand.hears(sentence(day, 14));
    await hand.tabTo(hand.the('button', m.shifts_previous), 6);
    await hand.press('ArrowRight', 'Enter');
    day = addDays(day, 7);
    await hand.hears(sentence(day, 14));
  });

  await test.step('the table says the same for each half hour', async () => {
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '10:00' }) });
    await expect(row.getByRole('cell')).toHaveText(['14', '100', '3.0', /89 ?%/, /0 ?%/]);
  });

  await test.step('a target that nobody means is refused at its field', async () => {
    await hand.tabTo(target(80, 20), 12);
    await hand.press('Enter');
    await expect(hand.the('textbox', m.shifts_target_percent)).toBeFocused();
    await hand.press('Control+a');
    await hand.type('100');
    await hand.press('Enter');
    await hand.expectRefused(hand.text(m.shifts_target_percent_wrong));
    await expect(hand.the('textbox', m.shifts_target_percent)).toBeFocused();
    await hand.press('Control+a');
    await hand.type('95');
    await hand.press('Tab');
    await hand.press('Control+a');
    await hand.type('2');
    await hand.press('Enter');
    await hand.expectRefused(hand.text(m.shifts_target_seconds_wrong));
    expect(await saved()).toEqual({ percent: 80, seconds: 20 });
  });

  await test.step('the new target leads to the new sentence', async () => {
    await hand.press('Control+a');
    await hand.type('10');
    await hand.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(hand.focused).toHaveText(sentence(day, 16));
    await expect(target(95, 10)).toBeVisible();
    expect(await saved()).toEqual({ percent: 95, seconds: 10 });
    hand.expectNothingTwice();
  });
});

test('a supervisor asks that somebody who knows a skill is always there, mends it and takes it away', async ({
  hand,
  city,
}) => {
  const { page } = hand;
  const rows = hand.the('listbox', m.shifts_skill_needs).getByRole('option');
  const skill = hand.text(m.ui_skill_japanese);
  const kept = () =>
    city.db
      .selectFrom('skillNeed')
      .select(['fromMinute', 'untilMinute', 'agents'])
      .where('skill', '=', 'japanese')
      .execute();

  await test.step('a time that ends before it begins is refused at its field', async () => {
    await hand.arrive('supervisor1', '/roster/needed');
    await hand.tabTo(hand.the('button', m.shifts_skill_need_add), 60);
    await hand.press('Enter');
    await expect(hand.the('combobox', m.shifts_skill)).toBeFocused();
    await hand.type(skill);
    await hand.press('Enter');
    await expect(hand.the('textbox', m.shifts_skill_from)).toBeFocused();
    await hand.press('Control+a');
    await hand.type('9:30');
    await hand.press('Tab');
    await hand.press('Control+a');
    await hand.type('8');
    await hand.press('Enter');
    await hand.expectRefused(hand.text(m.shifts_skill_until_wrong));
    await expect(hand.the('textbox', m.shifts_skill_until)).toBeFocused();
  });

  await test.step('a right one is a row', async () => {
    await hand.press('Control+a');
    await hand.type('18');
    await hand.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(hand.focused).toHaveAccessibleName(
      hand.text(m.shifts_skill_need, { skill, count: 1, from: '09:30', until: '18' }),
    );
    expect(await kept()).toEqual([{ fromMinute: 570, untilMinute: 1080, agents: 1 }]);
  });

  await test.step('two are needed after all, and then nobody', async () => {
    await hand.press('Enter');
    await hand.tabTo(hand.the('textbox', m.shifts_skill_agents), 6);
    await hand.press('Control+a');
    await hand.type('2');
    await hand.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(hand.focused).toHaveAccessibleName(
      hand.text(m.shifts_skill_need, { skill, count: 2, from: '09:30', until: '18' }),
    );
    await hand.press('Enter');
    await hand.tabTo(hand.the('button', m.shifts_remove), 8);
    await hand.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(rows.and(hand.focused)).toBeVisible();
    expect(await kept()).toEqual([]);
    hand.expectNothingTwice();
  });
});
