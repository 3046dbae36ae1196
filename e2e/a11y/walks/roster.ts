import { expect } from '@playwright/test';
import { m } from '#client/paraglide/messages.js';
import type { Walk } from '#e2e/a11y/walks/walk.ts';

/** The roster as a supervisor plans it. */
export const roster: Walk = async ({ hand, city, look }) => {
  // Whoever stands first, something of her was changed before.
  const everybody = await city.db.selectFrom('agent').select('id').where('role', '=', 'agent').execute();
  const changes = JSON.stringify([
    { what: 'wrapUpMinutes', now: 3 },
    { what: 'dayShiftsOnly', now: false },
  ]);
  await city.db
    .insertInto('accommodationEvent')
    .values(everybody.map(({ id }) => ({ agentId: id, changedBy: 'supervisor1', changes: changes as never })))
    .execute();
  await hand.arrive('supervisor1', '/roster');
  const agents = hand.the('listbox', m.shifts_agents).getByRole('option');
  await hand.tabTo(agents.first(), 40);
  await look('a week without shifts');
  await hand.press('Enter');
  await expect(hand.page.getByRole('dialog')).toBeVisible();
  await look('the week of an agent');
  await hand.tabTo(hand.the('button', m.shifts_respects), 20);
  await hand.press('Enter');
  await expect(hand.the('checkbox', m.shifts_days_only)).toBeFocused();
  await expect(hand.page.getByRole('dialog').getByRole('listitem')).toBeVisible();
  await hand.tabTo(hand.the('textbox', m.shifts_stretch), 6);
  await hand.type('5');
  await hand.press('Enter');
  await expect(hand.the('textbox', m.shifts_stretch)).toHaveAttribute('aria-invalid', 'true');
  await look('what work must respect, refused');
  await hand.press('Escape');
  await expect(agents.first()).toBeFocused();
  await hand.press('Enter');
  await expect(hand.page.getByRole('dialog')).toBeVisible();
  for (const digit of '5222222') await hand.press(digit);
  await hand.press('Enter');
  await expect(hand.the('listbox', m.shifts_faults).getByRole('option').first()).toBeVisible();
  await hand.command('u');
  await expect(hand.page.locator('.error-text').first()).toBeVisible();
  await look('a week that was refused');
  await city.db.deleteFrom('accommodationEvent').execute();
};
