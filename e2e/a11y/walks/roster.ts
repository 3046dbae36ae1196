import { expect } from '@playwright/test';
import { m } from '#client/paraglide/messages.js';
import type { Walk } from '#e2e/a11y/walks/walk.ts';
import { somebody } from '#e2e/support/others.ts';

/** The roster as a supervisor plans it, and one's own shifts. */
export const roster: Walk = async ({ hand, city, look }) => {
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
  await (await somebody(city, 'agent1')).asks('calls.setPresence', { state: 'break' });
  await hand.arrive('agent1', '/shifts');
  await expect(hand.page.getByText(hand.text(m.shifts_own_none))).toBeVisible();
  await expect(hand.page.getByRole('columnheader', { name: hand.text(m.shifts_presence_breaks) })).toBeVisible();
  await look('own shifts');
};
