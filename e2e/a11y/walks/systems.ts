import { expect } from '@playwright/test';
import { m } from '#client/paraglide/messages.js';
import type { Walk } from '#e2e/a11y/walks/walk.ts';

/** The keys and webhooks of other systems, as an administrator sees them. */
export const systems: Walk = async ({ hand, look }) => {
  await hand.arrive('admin1', '/systems');
  await expect(hand.page.getByText(hand.text(m.systems_keys_none))).toBeVisible();
  await look('no other system');
  await hand.tabTo(hand.the('button', m.systems_key_add), 20);
  await hand.press('Enter');
  await hand.press('Enter');
  await expect(hand.the('textbox', m.systems_key_name)).toHaveAttribute('aria-invalid', 'true');
  await look('a key without a name');
  await hand.type('里長系統');
  await hand.press('Enter');
  await expect(hand.the('textbox', m.systems_key_once)).toBeFocused();
  await look('a key that was made');
  await hand.press('Escape');
  await hand.tabBackTo(hand.the('listbox', m.systems_keys).getByRole('option'), 6);
  await hand.press('Enter');
  await expect(hand.page.getByRole('dialog')).toBeVisible();
  await look('a key that may be withdrawn');
};
