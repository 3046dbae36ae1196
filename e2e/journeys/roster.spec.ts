import { m } from '#client/paraglide/messages.js';
import { expect, test } from '#e2e/support/test.ts';
import { addDays, dayOf } from '#shared/day.ts';
import { mondayOf } from '#shared/shifts/week.ts';

test.afterEach(async ({ city }) => {
  for (const table of ['shiftNews', 'rosterEvent', 'shift', 'draftShift', 'rosterWeek'] as const)
    await city.db.deleteFrom(table).execute();
  for (const table of ['accommodation', 'accommodationEvent'] as const)
    await city.db.deleteFrom(table).where('agentId', '=', 'agent1').execute();
});

test('a supervisor plans a week, is refused where it breaks an accommodation, mends it and publishes', async ({
  hand,
  city,
}) => {
  const { page } = hand;
  const monday = addDays(mondayOf(dayOf(new Date())), 7);
  const dayWord = (at: number, weekday: 'long' | 'short') =>
    new Intl.DateTimeFormat(hand.locale, { timeZone: 'UTC', weekday }).format(new Date(addDays(monday, at)));
  const kinds = { day: hand.say('day', '日班'), late: hand.say('late', '晚班') };
  const nameOf = async (id: string) =>
    (await city.db.selectFrom('agent').select('name').where('id', '=', id).executeTakeFirstOrThrow()).name;
  const names = { agent1: await nameOf('agent1'), agent6: await nameOf('agent6') };
  const agents = hand.the('listbox', m.shifts_agents);
  const line = (of: keyof typeof names, worked: (keyof typeof kinds)[], count = 0) => {
    const shifts = worked
      .map((kind, at) => hand.text(m.shifts_one, { day: dayWord(at, 'long'), kind: kinds[kind] }))
      .join(hand.text(m.shifts_comma));
    const words = { name: names[of], shifts };
    return count > 0 ? hand.text(m.shifts_row_faults, { ...words, count }) : hand.text(m.shifts_row, words);
  };
  /** Opens an agent's week: a digit for each day, and Enter saves. */
  const plan = async (of: keyof typeof names, digits: string) => {
    for (let presses = 0; presses < 60; presses += 1) {
      if ((await hand.focused.textContent())?.includes(names[of])) break;
      await hand.press('ArrowDown');
    }
    await hand.press('Enter');
    await expect(hand.focused).toHaveRole('option');
    await expect(page.getByRole('dialog', { name: names[of] })).toBeVisible();
    for (const digit of digits) await hand.press(digit);
    await expect(hand.the('button', m.shifts_save)).toBeFocused();
    await hand.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
  };

  await test.step('two weeks are set with a digit for each day', async () => {
    await hand.arrive('supervisor1', '/roster');
    await hand.tabTo(agents.getByRole('option').first(), 40);
    await plan('agent1', '3311111');
    await expect(hand.focused).toHaveAccessibleName(line('agent1', ['day', 'day']));
    await hand.press('Home');
    await plan('agent6', '3334111');
    await expect(hand.focused).toHaveAccessibleName(line('agent6', ['day', 'day', 'day', 'late'], 1));
  });

  const fault = hand.text(m.shifts_fault_days_only_ends, { name: names.agent6, day: dayWord(3, 'long'), at: '22:00' });
  await test.step('publishing is refused in a sentence', async () => {
    await hand.command('u');
    await hand.hears(hand.text(m.shifts_refused, { fault }));
    expect(await city.db.selectFrom('shift').select('agentId').execute()).toEqual([]);
  });

  await test.step('the fault leads to its row, where it is mended', async () => {
    const row = hand.the('listbox', m.shifts_faults).getByRole('option');
    await hand.tabTo(row, 20);
    await expect(row).toHaveAccessibleName(fault);
    await hand.press('Enter');
    await expect(hand.focused).toHaveAccessibleName(line('agent6', ['day', 'day', 'day', 'late'], 1));
    await plan('agent6', '3333111');
    await expect(hand.focused).toHaveAccessibleName(line('agent6', ['day', 'day', 'day', 'day']));
  });

  await test.step('another agent works days only from now on: nothing of it breaks', async () => {
    await hand.press('Home');
    for (let presses = 0; presses < 60; presses += 1) {
      if ((await hand.focused.textContent())?.includes(names.agent1)) break;
      await hand.press('ArrowDown');
    }
    await hand.press('Enter');
    await hand.tabTo(hand.the('button', m.shifts_respects), 20);
    await hand.press('Enter');
    await expect(hand.the('checkbox', m.shifts_days_only)).toBeFocused();
    await hand.press('Space');
    await hand.tabTo(hand.the('textbox', m.shifts_earliest), 6);
    await hand.type('dawn');
    await hand.press('Enter');
    await expect(hand.the('textbox', m.shifts_earliest)).toHaveAttribute('aria-invalid', 'true');
    await hand.press('Control+a');
    await hand.type('8');
    await hand.tabTo(hand.the('textbox', m.shifts_wrap_up), 3);
    await hand.type('30');
    await hand.press('Enter');
    await expect(hand.focused).toHaveAccessibleName(line('agent1', ['day', 'day']));
    expect(
      await city.db.selectFrom('accommodation').selectAll().where('agentId', '=', 'agent1').execute(),
    ).toMatchObject([{ dayShiftsOnly: true, earliestStart: 480, noTwoLateDays: false, wrapUpMinutes: 30 }]);
  });

  await test.step('her longer wrap-up counts in the coverage, and who changed it when is read beside it', async () => {
    await expect(hand.the('listbox', m.shifts_coverage)).toContainText(
      hand.text(m.shifts_count_as, { there: 2, count: 1 }),
    );
    await hand.press('Enter');
    await hand.tabTo(hand.the('button', m.shifts_respects), 20);
    await hand.press('Enter');
    await expect(hand.the('textbox', m.shifts_wrap_up)).toHaveValue('30');
    const supervisor = await city.db
      .selectFrom('agent')
      .select('name')
      .where('id', '=', 'supervisor1')
      .executeTakeFirstOrThrow();
    const [changed, ...more] = await page.getByRole('dialog').getByRole('listitem').all();
    expect(more).toEqual([]);
    await expect(changed as NonNullable<typeof changed>).toContainText(supervisor.name);
    await expect(changed as NonNullable<typeof changed>).toContainText(
      hand.text(m.shifts_respects_now, {
        what: hand.text(m.shifts_wrap_up),
        now: hand.text(m.shifts_minutes, { minutes: 30 }),
      }),
    );
    await hand.press('Escape', 'Escape');
    await expect(hand.focused).toHaveAccessibleName(line('agent1', ['day', 'day']));
  });

  await test.step('it is published', async () => {
    await hand.command('u');
    await hand.hears(hand.text(m.shifts_published));
    expect(await city.db.selectFrom('shift').select('agentId').execute()).toHaveLength(6);
    hand.expectNothingTwice();
  });

  await test.step('the agent hears what changed, once, and reads her shifts', async () => {
    await hand.arrive('agent1');
    const word = (at: number) =>
      new Intl.DateTimeFormat(hand.locale, {
        timeZone: 'UTC',
        weekday: 'short',
        month: 'short',
        day: 'numeric',
      }).format(new Date(addDays(monday, at)));
    const changes = [0, 1].map((at) => hand.text(m.shifts_change_new, { day: word(at), now: '09–17' }));
    await hand.hears(hand.text(m.shifts_news_told, { changes: changes.join(hand.text(m.shifts_semicolon)) }));
    await hand.tabBackTo(page.getByRole('link', { name: hand.text(m.app_place_shifts) }), 40);
    await hand.press('Enter');
    await expect(hand.the('heading', m.app_place_shifts)).toBeFocused();
    const own = hand.the('listbox', m.shifts_own).getByRole('option');
    await hand.tabTo(own.first(), 20);
    await expect(own.first()).toHaveAccessibleName(`${word(0)} 09–17`);
    hand.expectNothingTwice();
  });
});
