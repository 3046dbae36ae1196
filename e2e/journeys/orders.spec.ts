import fs from 'node:fs';
import sharp from 'sharp';
import { m } from '#client/paraglide/messages.js';
import { orderOf, presses } from '#e2e/support/orders.ts';
import { somebody } from '#e2e/support/others.ts';
import { expect, test } from '#e2e/support/test.ts';

const lamp = () =>
  sharp({ create: { width: 2400, height: 1800, channels: 3, background: '#f2c879' } })
    .jpeg()
    .toBuffer();

/** A file of 200 MB that takes no room on the disk. */
const enormous = (path: string): string => {
  fs.writeFileSync(path, '');
  fs.truncateSync(path, 200_000_000);
  return path;
};

test('what an officer presses without a line stays on her phone and is sent once, in order, as of when she pressed it', async ({
  hand,
  page,
  city,
}, info) => {
  const agent = await somebody(city, 'agent1');
  const opens = async (): Promise<string> => {
    const number = await agent.opens();
    await agent.does('dispatch', number);
    return number;
  };
  // The city's own orders are out of the way, or it would be long by keyboard.
  await city.db.updateTable('dispatch').set({ state: 'withdrawn' }).where('state', '!=', 'done').execute();
  const [number, other] = [await opens(), await opens()];
  await hand.arrive('officer1', '/orders');
  await expect(orderOf(hand, number)).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready);
  const choice = hand.the('checkbox', m.dispatch_position);
  await hand.tabTo(choice);
  await hand.press('Space');
  await hand.expectRefused(hand.text(m.dispatch_position_refused));
  await expect(choice).toBeFocused();
  await expect(choice).not.toBeChecked();
  await page.context().grantPermissions(['geolocation']);
  await page.context().setGeolocation({ latitude: 22.63, longitude: 120.3 });
  await hand.press('Space');
  await expect(choice).toBeChecked();

  await page.context().setOffline(true);
  await page.reload();
  await expect(page.getByText(hand.text(m.dispatch_kept_since))).toBeVisible();
  const order = orderOf(hand, number);
  const words = hand.say('Lamp changed.', '燈泡換好了。');
  const description = hand.say('The new lamp shines.', '新燈泡亮著。');
  await presses(hand, order, m.dispatch_accept);
  await expect(hand.focused).toContainText(hand.text(m.ui_order_accepted));
  await expect(hand.focused).toContainText(hand.text(m.dispatch_not_sent));
  await presses(hand, order, m.dispatch_arrive);
  await expect(hand.focused).toContainText(hand.text(m.ui_order_arrived));
  await presses(hand, order, m.dispatch_done);
  await hand.type(words);
  const picker = page.getByLabel(hand.text(m.dispatch_photo_add));
  await picker.setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no photo') });
  await expect(picker).toHaveAccessibleDescription(hand.text(m.app_error_no_photo));
  await picker.setInputFiles(enormous(info.outputPath('enormous.jpg')));
  await expect(picker).toHaveAccessibleDescription(hand.text(m.app_error_too_large));
  await picker.setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: await lamp() });
  const shows = hand.the('textbox', m.dispatch_photo_shows, { nth: 1 });
  await expect(shows).toBeFocused();
  await hand.tabTo(hand.the('button', m.dispatch_send));
  await hand.press('Enter');
  await expect(shows).toBeFocused();
  await expect(shows).toHaveAccessibleDescription(hand.text(m.dispatch_needs_description));
  await hand.type(description);
  await hand.tabTo(hand.the('button', m.dispatch_send));
  await hand.press('Enter');
  await hand.hears([hand.text(m.dispatch_gone_done), hand.text(m.dispatch_not_sent)].join(hand.text(m.dispatch_comma)));
  await presses(hand, orderOf(hand, other), m.dispatch_accept);
  await expect(hand.focused).toContainText(hand.text(m.dispatch_not_sent));

  await page.reload();
  await expect(page.getByText(hand.text(m.dispatch_held, { count: 4 }))).toBeVisible();
  await expect(order).toHaveCount(0);
  await agent.does('cancel', other, { words: '?' });
  let isLost = false;
  await page.route(/dispatch\.press/, async (route) => {
    if (isLost) return route.continue();
    isLost = true;
    await route.fetch();
    return route.abort();
  });
  await page.context().setOffline(false);
  await hand.hears(hand.text(m.dispatch_sent, { count: 3 }));
  const tooLate = hand.text(m.dispatch_too_late, { how: hand.text(m.ui_order_withdrawn).toLowerCase() });
  await hand.hears(new RegExp(tooLate));
  await expect(page.getByRole('listitem').filter({ hasText: tooLate })).toBeVisible();
  await hand.tabTo(hand.page.getByRole('button', { name: hand.text(m.dispatch_read) }), 99);
  await hand.press('Enter');
  await expect(hand.the('heading', m.dispatch_not_taken)).toHaveCount(0);
  hand.expectNothingTwice();

  const taken = await city.db
    .selectFrom('press')
    .innerJoin('dispatch', 'dispatch.id', 'press.dispatchId')
    .select(['press.kind', 'press.words', 'press.pressedAt', 'press.receivedAt', 'press.error', 'press.position'])
    .where('dispatch.number', '=', number)
    .orderBy('press.receivedAt')
    .execute();
  expect(taken.map(({ kind, words: said, error, position }) => [kind, said, error, position])).toEqual([
    ['accept', null, null, null],
    ['arrive', null, null, { latitude: 22.63, longitude: 120.3 }],
    ['done', words, null, null],
  ]);
  for (const { pressedAt, receivedAt } of taken) expect(pressedAt < receivedAt).toBe(true);

  await page.goto(`/tickets/${number}`);
  expect(await page.evaluate(() => navigator.serviceWorker.controller), 'only the orders are kept').toBeNull();
  const shown = page.getByRole('img', { name: description });
  await shown.scrollIntoViewIfNeeded();
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1600);
});
