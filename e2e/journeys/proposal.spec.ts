import { m } from '#client/paraglide/messages.js';
import { expect, test } from '#e2e/support/test.ts';
import { addDays, dayOf } from '#shared/day.ts';
import { mondayOf } from '#shared/shifts/week.ts';

test.afterEach(async ({ city }) => {
  for (const table of [
    'rosterProposal',
    'shiftWish',
    'shiftNews',
    'rosterEvent',
    'shift',
    'draftShift',
    'rosterWeek',
  ] as const)
    await city.db.deleteFrom(table).execute();
});

test('an agent says what she would rather work; a supervisor has a week proposed, takes it over and publishes it', async ({
  hand,
  city,
}) => {
  const { page } = hand;
  const monday = addDays(mondayOf(dayOf(new Date())), 7);
  const wished = addDays(monday, 2);
  const word = (day: string) =>
    new Intl.DateTimeFormat(hand.locale, { timeZone: 'UTC', weekday: 'short', month: 'short', day: 'numeric' }).format(
      new Date(day),
    );

  await test.step('a day that is none is refused at its field, then the wish is kept', async () => {
    await hand.arrive('agent1', '/shifts');
    await expect(hand.the('button', m.shifts_wishes_change)).toBeVisible();
    await hand.tabTo(hand.the('button', m.shifts_wishes_change), 40);
    await hand.press('Enter');
    await hand.press('2');
    const days = hand.the('textbox', m.shifts_wishes_off);
    await hand.tabTo(days, 4);
    await hand.type('soon');
    await hand.tabTo(hand.the('button', m.shifts_save), 4);
    await hand.press('Enter');
    await expect(days).toBeFocused();
    await expect(days).toHaveAttribute('aria-invalid', 'true');
    await hand.press('Control+a');
    await hand.type(wished);
    await hand.tabTo(hand.the('button', m.shifts_save), 4);
    await hand.press('Enter');
    const early = hand.text(m.shifts_wishes_kind, { kind: hand.say('early', '早班') });
    const off = hand.text(m.shifts_wishes_days, { days: word(wished) });
    const wishes = `${early}${hand.text(m.shifts_semicolon)}${off}`;
    await expect(hand.focused).toHaveAccessibleName(hand.text(m.shifts_wishes_title, { wishes }));
  });

  await test.step('a week is proposed, and what came out is told', async () => {
    await hand.arrive('supervisor1', '/roster');
    await expect(hand.the('button', m.shifts_propose)).toBeVisible();
    await hand.tabTo(hand.the('button', m.shifts_previous), 40);
    await hand.press('ArrowRight', 'ArrowRight', 'ArrowRight');
    await expect(hand.the('button', m.shifts_propose)).toBeFocused();
    await hand.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await hand.press('1');
    await hand.tabTo(hand.the('button', m.shifts_propose_start), 8);
    await hand.press('Enter');
    // A week takes the solver some seconds.
    await expect(hand.the('button', m.shifts_propose_take)).toBeVisible({ timeout: 30_000 });
    const { result } = await city.db.selectFrom('rosterProposal').select('result').executeTakeFirstOrThrow();
    const wishes = result[0]?.wishes ?? { kept: 0, all: 0 };
    expect(wishes.all).toBe(2);
    await hand.hears(new RegExp(hand.text(m.shifts_propose_wishes, wishes)));
    expect(await city.db.selectFrom('draftShift').select('agentId').execute()).toEqual([]);
  });

  await test.step('it is taken over, and published', async () => {
    await hand.tabTo(hand.the('button', m.shifts_propose_take), 8);
    await hand.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    const state = hand.text(m.shifts_draft);
    await expect(hand.focused).toHaveText(hand.text(m.shifts_state, { day: word(monday), state }));
    await hand.command('u');
    await hand.hears(hand.text(m.shifts_published));
    expect((await city.db.selectFrom('shift').select('agentId').execute()).length).toBeGreaterThan(150);
    hand.expectNothingTwice();
  });
});
