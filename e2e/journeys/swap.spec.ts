import { m } from '#client/paraglide/messages.js';
import { expect, test } from '#e2e/support/test.ts';
import { addDays, dayOf } from '#shared/day.ts';
import { breaksFor } from '#shared/shifts/plan-breaks.ts';
import { spanOn } from '#shared/shifts/shift.ts';
import { mondayOf } from '#shared/shifts/week.ts';

const monday = addDays(mondayOf(dayOf(new Date())), 7);

test.beforeEach(async ({ city }) => {
  await city.db
    .insertInto('rosterWeek')
    .values({
      monday,
      revision: 1,
      publishedRevision: 1,
      changedBy: null,
      publishedBy: 'supervisor1',
      publishedAt: new Date(),
    })
    .execute();
  for (const [agentId, day, minute] of [
    ['agent1', 1, 840],
    ['agent2', 3, 540],
  ] as const) {
    const span = { agentId, ...spanOn(addDays(monday, day), minute, 480) };
    const times = { startsAt: new Date(span.startsAt), endsAt: new Date(span.endsAt) };
    const breaks = JSON.stringify(breaksFor(span, [])) as never;
    for (const table of ['shift', 'draftShift'] as const)
      await city.db
        .insertInto(table)
        .values({ agentId, ...times, monday, breaks, kindId: null })
        .execute();
  }
});
test.afterEach(async ({ city }) => {
  for (const table of [
    'swapEvent',
    'shiftSwap',
    'shiftNews',
    'rosterEvent',
    'shift',
    'draftShift',
    'rosterWeek',
  ] as const)
    await city.db.deleteFrom(table).execute();
  await city.db.deleteFrom('accommodation').where('agentId', '=', 'agent2').execute();
});

test('a shift is offered to who cannot have it, then to a colleague who gives one for it, and both agree', async ({
  hand,
  colleague,
  city,
}) => {
  const nameOf = async (id: string) =>
    (await city.db.selectFrom('agent').select('name').where('id', '=', id).executeTakeFirstOrThrow()).name;
  const [lin, chen] = [await nameOf('agent1'), await nameOf('agent2')];
  const dayWord = (at: number) =>
    new Intl.DateTimeFormat(hand.locale, { timeZone: 'UTC', weekday: 'short', month: 'short', day: 'numeric' }).format(
      new Date(addDays(monday, at)),
    );
  const [late, day] = [`${dayWord(1)} 14–22`, `${dayWord(3)} 09–17`];
  const own = (of: typeof hand) => of.the('listbox', m.shifts_own).getByRole('option');
  const swap = (of: typeof hand) => of.the('listbox', m.shifts_swaps).getByRole('option');
  const offerTo = async (name: string) => {
    await hand.press('Enter');
    await expect(hand.the('combobox', m.shifts_offer_to)).toBeFocused();
    await hand.type(name);
    await hand.press('Enter');
    await hand.hears(hand.text(m.shifts_swap_to, { other: name, shift: late }));
    await expect(hand.page.getByRole('dialog')).toBeHidden();
    await expect(hand.focused).toHaveAccessibleName(late);
  };

  await test.step('it is offered', async () => {
    await hand.arrive('agent1', '/shifts');
    await hand.tabTo(own(hand).first(), 40);
    await offerTo(chen);
  });

  await test.step('who works days only cannot take it, hears why, and refuses', async () => {
    await city.db
      .insertInto('accommodation')
      .values({
        agentId: 'agent2',
        dayShiftsOnly: true,
        breakEveryMinutes: null,
        noTwoLateDays: false,
        earliestStart: null,
        latestEnd: null,
      })
      .execute();
    const other = await colleague('agent2', '/shifts');
    await other.hears(other.text(m.shifts_news_offered, { by: lin, shift: late }));
    await other.tabTo(swap(other), 40);
    await expect(swap(other)).toHaveAccessibleName(other.text(m.shifts_swap_from, { other: lin, shift: late }));
    await other.press('Enter');
    await other.tabTo(other.the('button', m.shifts_swap_take), 6);
    await other.press('Enter');
    await other.hears(new RegExp(`^${other.text(m.shifts_swap_breaks, { fault: chen })}`));
    await other.tabTo(other.the('button', m.shifts_swap_refuse), 6);
    await other.press('Enter');
    await expect(other.focused).toHaveText(other.text(m.shifts_swaps_none));
    other.expectNothingTwice();
  });

  await test.step('it is offered again: now she may, and gives one for it', async () => {
    await hand.hears(hand.text(m.shifts_news_swap_refused, { by: chen, shift: late }));
    await expect(hand.page.getByText(hand.text(m.shifts_swaps_none))).toBeVisible();
    await city.db.deleteFrom('accommodation').where('agentId', '=', 'agent2').execute();
    await offerTo(chen);
    const other = await colleague('agent2', '/shifts');
    await other.tabTo(swap(other), 40);
    await other.press('Enter');
    await other.tabTo(other.the('button', m.shifts_swap_give), 6);
    await other.press('Enter');
    await expect(other.the('listbox', m.shifts_swap_give_which).getByRole('option').first()).toBeFocused();
    await other.press('1');
    await expect(other.focused).toHaveAccessibleName(
      other.text(m.shifts_swap_answered_from, { other: lin, inReturn: day, shift: late }),
    );
    other.expectNothingTwice();
  });

  await test.step('both agree: the shifts are swapped', async () => {
    await hand.hears(hand.text(m.shifts_news_answered, { by: chen, inReturn: day, shift: late }));
    await hand.tabTo(swap(hand), 20);
    await hand.press('Enter');
    await hand.tabTo(hand.the('button', m.shifts_swap_agree), 6);
    await hand.press('Enter');
    await expect(own(hand)).toBeFocused();
    await expect(own(hand)).toHaveAccessibleName(day);
    await expect(hand.page.getByText(hand.text(m.shifts_swaps_none))).toBeVisible();
    const shifts = await city.db.selectFrom('shift').select('agentId').orderBy('startsAt').execute();
    expect(shifts.map(({ agentId }) => agentId)).toEqual(['agent2', 'agent1']);
    hand.expectNothingTwice();
  });

  await test.step('a supervisor hears of it once', async () => {
    const supervisor = await colleague('supervisor1');
    await supervisor.hears(supervisor.text(m.shifts_news_swapped, { by: lin, with: chen, shift: late, inReturn: day }));
    supervisor.expectNothingTwice();
  });
});
