import { m } from '#client/paraglide/messages.js';
import { somebody } from '#e2e/support/others.ts';
import { expect, test } from '#e2e/support/test.ts';

test('a report whose answer is lost stays typed, and sent again it is one report', async ({ hand, page, city }) => {
  const agent = await somebody(city, 'agent1');
  const number = await agent.opens();
  await agent.does('dispatch', number);
  await hand.arrive('officer1');
  const order = page.getByRole('article').filter({ has: page.locator(`a[href$="${number}"]`) });
  const presses = async (message: typeof m.dispatch_accept) => {
    await hand.tabTo(order.getByRole('button', { name: hand.text(message) }), 99);
    await hand.press('Enter');
  };
  await presses(m.dispatch_accept);
  await expect(hand.focused).toContainText(hand.text(m.ui_order_accepted));

  let isLost = false;
  await page.route(/dispatch\.press/, async (route) => {
    if (isLost) return route.continue();
    isLost = true;
    await route.fetch();
    return route.abort();
  });
  const words = hand.say('Waiting for a part.', '等零件。');
  await presses(m.dispatch_report);
  await hand.type(words);
  await hand.press('Control+Enter');
  const field = hand.the('textbox', m.dispatch_words_report);
  await expect(page.getByRole('dialog').locator('.error-text').last()).toBeVisible();

  await hand.arrive('officer1');
  await presses(m.dispatch_report);
  await expect(field).toHaveValue(words);
  await hand.press('Control+Enter');
  await hand.hears(hand.text(m.dispatch_reported));
  const reports = city.db
    .selectFrom('ticketEvent')
    .select('data')
    .where('number', '=', number)
    .where('kind', '=', 'report');
  expect(await reports.execute()).toMatchObject([{ data: { words } }]);
  await presses(m.dispatch_report);
  await expect(field).toHaveValue('');
});
