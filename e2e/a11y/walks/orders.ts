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

/** What an officer does without a line, with a photo, and what became of it. */
export const street: Walk = async ({ hand, city, look }) => {
  const other = await somebody(city, 'supervisor1');
  const number = await other.opens();
  await other.does('dispatch', number);
  await hand.arrive('officer1', '/orders');
  const { page } = hand;
  const order = page.getByRole('article').filter({ has: page.locator(`a[href$="${number}"]`) });
  const press = async (message: typeof m.dispatch_accept) => {
    await order.getByRole('button', { name: hand.text(message) }).focus();
    await hand.press('Enter');
  };
  await press(m.dispatch_accept);
  await expect(hand.focused).toContainText(hand.text(m.ui_order_accepted));
  await press(m.dispatch_report);
  const picker = page.getByLabel(hand.text(m.dispatch_photo_add));
  await picker.setInputFiles('client/public/icon-192.png');
  await expect(hand.the('textbox', m.dispatch_photo_shows, { nth: 1 })).toBeFocused();
  await picker.setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('?') });
  await expect(picker).toHaveAttribute('aria-invalid', 'true');
  await look('report with a photo');
  await hand.press('Escape');
  await page.context().setOffline(true);
  await expect(page.getByText(hand.text(m.app_connection_lost)).first()).toBeVisible();
  await press(m.dispatch_arrive);
  await expect(hand.focused).toContainText(hand.text(m.dispatch_not_sent));
  await look('orders without a line');
  await other.does('cancel', number, { words: '?' });
  await page.context().setOffline(false);
  await expect(hand.the('heading', m.dispatch_not_taken)).toBeVisible();
  await look('what was not taken');
};
