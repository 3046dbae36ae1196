import type { Locator } from '@playwright/test';
import type { m } from '#client/paraglide/messages.js';
import type { Hand } from '#e2e/support/hand.ts';

/** The order of a ticket on an officer's page. */
export const orderOf = ({ page }: Hand, number: string): Locator =>
  page.getByRole('article').filter({ has: page.locator(`a[href$="${number}"]`) });

/** The officer presses a button of the order. */
export const presses = async (hand: Hand, order: Locator, message: typeof m.dispatch_accept): Promise<void> => {
  await hand.tabTo(order.getByRole('button', { name: hand.text(message) }), 99);
  await hand.press('Enter');
};
