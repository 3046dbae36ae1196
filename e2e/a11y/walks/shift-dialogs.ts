import { expect } from '@playwright/test';
import { m } from '#client/paraglide/messages.js';
import { refuse } from '#e2e/a11y/walks/refuse.ts';
import type { Walk } from '#e2e/a11y/walks/walk.ts';
import { somebody } from '#e2e/support/others.ts';
import { clearShifts, publishShifts, shiftOf } from '#e2e/support/shifts.ts';
import { addDays, dayOf } from '#shared/day.ts';
import { mondayOf } from '#shared/shifts/week.ts';

/** Leave that was asked for, and what a supervisor decides of it. */
export const leave: Walk = async ({ hand, city, look }) => {
  const [firstDay, lastDay] = [7, 9].map((days) => addDays(dayOf(new Date()), days));
  await (await somebody(city, 'agent1')).asks('shifts.askLeave', { firstDay, lastDay });
  await hand.arrive('supervisor1', '/roster');
  await hand.tabTo(hand.the('listbox', m.shifts_leave_wishes).getByRole('option'), 60);
  await look('leave that is asked for');
  await hand.press('Enter');
  await expect(hand.the('button', m.shifts_leave_grant)).toBeVisible();
  await look('leave to be granted');
  await refuse(hand.page, 'shifts.decideLeave');
  await hand.tabTo(hand.the('button', m.shifts_leave_grant), 6);
  await hand.press('Enter');
  await expect(hand.page.getByRole('dialog').locator('.error-text')).toBeVisible();
  await look('leave that could not be granted');
  await hand.press('Escape');
  await hand.page.unrouteAll();
  await hand.arrive('agent1', '/shifts');
  await hand.tabTo(hand.the('listbox', m.shifts_leave).getByRole('option'), 40);
  await hand.press('Enter');
  await expect(hand.the('button', m.shifts_leave_withdraw)).toBeVisible();
  await look('leave to be withdrawn');
  await clearShifts(city);
};

const worksDaysOnly = {
  agentId: 'agent2',
  dayShiftsOnly: true,
  breakEveryMinutes: null,
  noTwoLateDays: false,
  earliestStart: null,
  latestEnd: null,
};

/** A shift that is offered to a colleague, who cannot take it, and gives one for it. */
export const swaps: Walk = async ({ hand, city, look }) => {
  const monday = addDays(mondayOf(dayOf(new Date())), 7);
  await publishShifts(city, [
    { agentId: 'agent1', day: addDays(monday, 1), minute: 14 * 60 },
    { agentId: 'agent2', day: addDays(monday, 3), minute: 9 * 60 },
  ]);
  await hand.arrive('agent1', '/shifts');
  await hand.tabTo(hand.the('listbox', m.shifts_own).getByRole('option'), 40);
  await hand.press('Enter');
  const colleague = hand.the('combobox', m.shifts_offer_to);
  await expect(colleague).toBeFocused();
  await hand.press('Enter');
  await expect(colleague).toHaveAttribute('aria-invalid', 'true');
  await look('a shift that is offered to nobody');
  await hand.press('Escape');
  const offer = { startsAt: await shiftOf(city, 'agent1'), agentId: 'agent2' };
  await (await somebody(city, 'agent1')).asks('shifts.offerShift', offer);
  await city.db.insertInto('accommodation').values(worksDaysOnly).execute();
  await hand.arrive('agent2', '/shifts');
  await hand.tabTo(hand.the('listbox', m.shifts_swaps).getByRole('option'), 40);
  await hand.press('Enter');
  await expect(hand.the('button', m.shifts_swap_take)).toBeVisible();
  await look('a shift that a colleague offers');
  await hand.tabTo(hand.the('button', m.shifts_swap_give), 6);
  await hand.press('Enter');
  await expect(hand.the('listbox', m.shifts_swap_give_which).getByRole('option')).toBeFocused();
  await look('which shift is given for it');
  await hand.press('1');
  await expect(hand.page.getByRole('dialog').locator('.error-text')).toBeVisible();
  await look('a swap that breaks a constraint');
  await city.db.deleteFrom('accommodation').where('agentId', '=', 'agent2').execute();
  await clearShifts(city);
};

/** A note for those who come next, refused and kept. */
export const handOver: Walk = async ({ hand, city, look }) => {
  await hand.arrive('agent1', '/shifts');
  await hand.tabTo(hand.the('button', m.shifts_handover), 40);
  await hand.press('Enter');
  const words = hand.the('textbox', m.shifts_handover_words);
  await expect(words).toBeFocused();
  await look('a hand-over');
  await hand.press('Control+Enter');
  await expect(words).toHaveAttribute('aria-invalid', 'true');
  await look('a hand-over without words');
  await hand.type(hand.say('Underpass flooded; tell them the way round.', '地下道淹水，請告知繞道'));
  await hand.press('Control+Enter');
  await expect(hand.page.getByText(hand.text(m.shifts_handover_nobody)).first()).toBeVisible();
  await look('a hand-over to nobody');
  await hand.press('Escape');
  await clearShifts(city);
};
