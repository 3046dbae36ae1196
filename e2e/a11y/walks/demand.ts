import { expect } from '@playwright/test';
import { m } from '#client/paraglide/messages.js';
import type { Walk } from '#e2e/a11y/walks/walk.ts';

/** How many are needed, as a supervisor reads and changes it. */
export const demand: Walk = async ({ hand, city, look }) => {
  const { page } = hand;
  const target = () => page.getByRole('button', { name: hand.text(m.shifts_target, { percent: 80, seconds: 20 }) });
  await hand.arrive('supervisor1', '/roster/needed');
  // Both charts are drawn.
  await expect(page.locator('.recharts-surface')).toHaveCount(2);
  await look('how many are needed');
  await hand.tabTo(target(), 40);
  await hand.press('Enter');
  await expect(hand.the('textbox', m.shifts_target_percent)).toBeFocused();
  await hand.press('Control+a');
  await hand.type('100');
  await hand.press('Enter');
  await expect(hand.the('textbox', m.shifts_target_percent)).toHaveAttribute('aria-invalid', 'true');
  await look('a target that is refused');
  await hand.press('Escape');
  await hand.tabTo(hand.the('button', m.shifts_skill_need_add), 20);
  await hand.press('Enter');
  await expect(hand.the('combobox', m.shifts_skill)).toBeFocused();
  await hand.tabTo(hand.the('button', m.shifts_save), 20);
  await hand.press('Enter');
  await expect(hand.the('combobox', m.shifts_skill)).toHaveAttribute('aria-invalid', 'true');
  await look('a need for a skill that lacks it');

  const halves = await city.db.deleteFrom('callHalfHour').returningAll().execute();
  const needs = await city.db.deleteFrom('skillNeed').returningAll().execute();
  await page.reload();
  await expect(page.getByText(hand.text(m.shifts_skill_needs_none))).toBeVisible();
  await look('a hotline that knows nothing of its calls');
  await city.db.insertInto('callHalfHour').values(halves).execute();
  await city.db.insertInto('skillNeed').values(needs).execute();
};
