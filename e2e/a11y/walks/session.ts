import { expect } from '@playwright/test';
import { m } from '#client/paraglide/messages.js';
import type { Walk } from '#e2e/a11y/walks/walk.ts';

/** The sign-in that ends, and the line that is lost. */
export const session: Walk = async ({ hand, city, look }) => {
  const { page } = hand;
  await hand.arrive('agent1', '/help');
  const soon = new Date(Date.now() + 5 * 60_000);
  await city.db.updateTable('session').set({ expiresAt: soon }).where('agentId', '=', 'agent1').execute();
  await page.reload();
  await expect(hand.the('heading', m.app_place_help)).toBeFocused();
  await expect(hand.the('button', m.a11y_command_stay_signed_in)).toBeVisible();
  await look('the sign-in ends soon');

  await city.db.deleteFrom('session').where('agentId', '=', 'agent1').execute();
  await hand.command('v');
  await expect(page.getByText(hand.text(m.app_signed_out_kept)).last()).toBeVisible();
  await look('signed out');
  await hand.command('v');
  await expect(hand.the('dialog', m.accounts_sign_in)).toBeVisible();
  await hand.press('Enter');
  await expect(hand.the('textbox', m.accounts_username)).toHaveAttribute('aria-invalid', 'true');
  await look('signing in again, over the page');
  await hand.press('Escape');
};

/** The line that is lost. */
export const lostLine: Walk = async ({ hand, look }) => {
  const { page } = hand;
  await hand.arrive('agent1', '/intake');
  await expect(hand.the('listbox', m.tickets_filter_all).getByRole('option').first()).toBeVisible();
  await page.context().setOffline(true);
  await expect(page.getByText(hand.text(m.app_connection_lost)).first()).toBeVisible();
  await look('connection lost');
  await page.context().setOffline(false);
};
