import { expect } from '@playwright/test';
import { m } from '#client/paraglide/messages.js';
import type { Walk } from '#e2e/a11y/walks/walk.ts';

/** A roster that is proposed, what it lacks, and what an agent would rather work. */
export const proposal: Walk = async ({ hand, city, look }) => {
  await hand.arrive('supervisor1', '/roster');
  await expect(hand.the('button', m.shifts_propose)).toBeVisible();
  await hand.tabTo(hand.the('button', m.shifts_previous), 40);
  await hand.press('ArrowRight', 'ArrowRight', 'ArrowRight');
  await expect(hand.the('button', m.shifts_propose)).toBeFocused();
  await hand.press('Enter');
  await expect(hand.page.getByRole('dialog')).toBeVisible();
  await look('a roster is asked for');
  await hand.press('1');
  await hand.tabTo(hand.the('button', m.shifts_propose_start), 8);
  await hand.press('Enter');
  await expect(hand.the('button', m.shifts_propose_take)).toBeVisible({ timeout: 30_000 });
  await look('a roster that is proposed');
  await city.db.deleteFrom('rosterProposal').execute();
  await hand.arrive('agent1', '/shifts');
  await expect(hand.the('button', m.shifts_wishes_change)).toBeVisible();
  await hand.tabTo(hand.the('button', m.shifts_wishes_change), 40);
  await hand.press('Enter');
  await hand.tabTo(hand.the('textbox', m.shifts_wishes_off), 4);
  await hand.type('soon');
  await hand.tabTo(hand.the('button', m.shifts_save), 4);
  await hand.press('Enter');
  await expect(hand.the('textbox', m.shifts_wishes_off)).toHaveAttribute('aria-invalid', 'true');
  await look('a wish that is refused');
};
