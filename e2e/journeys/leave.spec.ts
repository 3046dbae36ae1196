import { m } from '#client/paraglide/messages.js';
import { expect, test } from '#e2e/support/test.ts';
import { addDays, dayOf } from '#shared/day.ts';

test.afterEach(async ({ city }) => {
  for (const table of ['shiftNews', 'leaveEvent', 'leave'] as const) await city.db.deleteFrom(table).execute();
});

test('an agent asks for leave, a supervisor grants it, the agent hears it once and withdraws it', async ({
  hand,
  colleague,
  city,
}) => {
  const { page } = hand;
  const [firstDay, lastDay] = [7, 9].map((days) => addDays(dayOf(new Date()), days)) as [string, string];
  const days = new Intl.DateTimeFormat(hand.locale, {
    timeZone: 'UTC',
    weekday: 'short',
    month: 'short',
    day: 'numeric',
  })
    .formatRange(new Date(firstDay), new Date(lastDay))
    // What is heard has plain spaces.
    .replaceAll(/\s/g, ' ');
  const row = (state: typeof m.shifts_leave_asked) => hand.text(m.shifts_leave_row, { days, state: hand.text(state) });
  const own = hand.the('listbox', m.shifts_leave).getByRole('option');
  const ask = async (first: string, last: string) => {
    await hand.press('Control+a');
    await hand.type(first);
    await hand.press('Tab');
    await hand.press('Control+a');
    await hand.type(last);
    await hand.press('Enter');
  };

  await test.step('what is no day, or over, is refused at its field, then the row is there', async () => {
    await hand.arrive('agent1', '/shifts');
    await hand.tabTo(hand.the('button', m.shifts_leave_ask), 40);
    await hand.press('Enter');
    await expect(hand.the('textbox', m.shifts_leave_first)).toBeFocused();
    await ask(addDays(dayOf(new Date()), -1), lastDay);
    await expect(hand.the('textbox', m.shifts_leave_first)).toBeFocused();
    await expect(hand.the('textbox', m.shifts_leave_first)).toHaveAttribute('aria-invalid', 'true');
    await ask(firstDay, addDays(firstDay, -1));
    await expect(hand.the('textbox', m.shifts_leave_last)).toBeFocused();
    await hand.press('Control+a');
    await hand.type(lastDay.replaceAll('-', '/'));
    await hand.press('Enter');
    await expect(own).toBeFocused();
    await expect(own).toHaveAccessibleName(row(m.shifts_leave_asked));
  });

  await test.step('leave that overlaps it is refused in a sentence', async () => {
    await hand.tabTo(hand.the('button', m.shifts_leave_ask), 6);
    await hand.press('Enter');
    await expect(hand.the('textbox', m.shifts_leave_first)).toBeFocused();
    await ask(lastDay, lastDay);
    await expect(hand.the('textbox', m.shifts_leave_first)).toBeFocused();
    await expect(hand.focused).toHaveAccessibleDescription(
      new RegExp(hand.text(m.shifts_leave_overlaps, { days }).replaceAll(/\s/g, '\\s')),
    );
    await hand.press('Escape');
    await expect(hand.the('button', m.shifts_leave_ask)).toBeFocused();
  });

  const supervisor = await colleague('supervisor1', '/roster');
  const { name } = await city.db
    .selectFrom('agent')
    .select('name')
    .where('id', '=', 'agent1')
    .executeTakeFirstOrThrow();
  await test.step('a supervisor grants it', async () => {
    const wish = supervisor.the('listbox', m.shifts_leave_wishes).getByRole('option');
    await supervisor.tabTo(wish, 60);
    await expect(wish).toHaveAccessibleName(hand.text(m.shifts_leave_wish, { name, days }));
    await supervisor.press('Enter');
    await supervisor.tabTo(supervisor.the('button', m.shifts_leave_grant), 6);
    await supervisor.press('Enter');
    await expect(supervisor.focused).toHaveText(hand.text(m.shifts_leave_wishes_none));
    supervisor.expectNothingTwice();
  });

  await test.step('the agent hears it once, sees it, and withdraws it', async () => {
    await hand.hears(hand.text(m.shifts_news_leave_granted, { days }));
    await expect(own).toHaveAccessibleName(row(m.shifts_leave_granted));
    await page.reload();
    await expect(own).toHaveAccessibleName(row(m.shifts_leave_granted));
    await hand.tabTo(own, 40);
    await hand.press('Enter');
    await hand.tabTo(hand.the('button', m.shifts_leave_withdraw), 6);
    await hand.press('Enter');
    await expect(hand.focused).toHaveText(hand.text(m.shifts_leave_none));
    const heard = hand.heard.filter((one) => one === hand.text(m.shifts_news_leave_granted, { days }));
    expect(heard).toHaveLength(1);
  });
});
