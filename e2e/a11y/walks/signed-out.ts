import { expect } from '@playwright/test';
import { m } from '#client/paraglide/messages.js';
import { refuse } from '#e2e/a11y/walks/refuse.ts';
import type { Walk } from '#e2e/a11y/walks/walk.ts';

/** Where nobody is signed in. */
export const signedOut: Walk = async ({ hand, look }) => {
  const { page } = hand;
  await page.goto('/sign-in');
  await expect(hand.the('textbox', m.accounts_username)).toBeFocused();
  await look('sign-in');
  await hand.press('Enter');
  await expect(page.getByText(hand.text(m.accounts_username_missing)).last()).toBeVisible();
  await look('sign-in, nothing typed');

  await page.goto('/first-administrator?token=none');
  await expect(hand.the('textbox', m.accounts_name)).toBeFocused();
  await look('first administrator');
  await hand.press('Enter');
  await expect(page.getByText(hand.text(m.accounts_name_missing)).last()).toBeVisible();
  await look('first administrator, nothing typed');

  await refuse(page, 'accounts.self');
  await page.goto('/');
  await expect(hand.the('heading', m.app_unreachable)).toBeFocused();
  await look('no connection');
};
