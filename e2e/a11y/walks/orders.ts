import { expect } from '@playwright/test';
import { m } from '#client/paraglide/messages.js';
import type { Walk } from '#e2e/a11y/walks/walk.ts';
import { somebody } from '#e2e/support/others.ts';

/** What an officer has to do, and what she says of it. */
export const orders: Walk = async ({ hand, city, look }) => {
  const other = await somebody(city, 'supervisor1');
  const number = await other.opens();
  await other.does('dispatch', number);
  await hand.arrive('officer1');
  const { page } = hand;
  const order = page.getByRole('article').filter({ has: page.locator(`a[href$="${number}"]`) });
  const press = async (message: typeof m.dispatch_accept) => {
    await hand.tabTo(order.getByRole('button', { name: hand.text(message) }), 99);
    await hand.press('Enter');
  };
  await expect(order).toBeVisible();
  await look('orders');
  await press(m.dispatch_accept);
  await expect(hand.focused).toContainText(hand.text(m.ui_order_accepted));
  await look('an order that is accepted');
  await press(m.dispatch_report);
  await hand.press('Control+Enter');
  await expect(page.locator('[aria-invalid=true]').first()).toBeVisible();
  await look('report');
  await hand.press('Escape');
  await press(m.dispatch_return);
  await hand.type('?');
  await hand.press('Control+Enter');
  await look('not ours');
  await hand.press('Escape');
  await other.does('cancel', number, { words: '?' });
  await expect(order).toHaveCount(0);

  const next = await other.opens();
  await other.does('dispatch', next);
  await page.goto(`/tickets/${next}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await look('ticket of an officer');
};
