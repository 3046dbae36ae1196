import { m } from '#client/paraglide/messages.js';
import { lampWords } from '#e2e/support/intake.ts';
import { expect, test } from '#e2e/support/test.ts';

test('the focus goes to a page that is late', async ({ hand, page }) => {
  await page.route('**/assets/help-place*', async (route) => {
    await expect(hand.the('heading', m.tickets_queue)).toBeVisible();
    await route.continue();
  });
  await hand.arrive('agent1', '/help');
  await expect(hand.the('heading', m.app_place_help)).toBeFocused();
});

test('the focus goes to suggested categories that are late', async ({ hand, page }) => {
  await hand.arrive('agent1', '/intake');
  let answer = () => {};
  const enterWasPressed = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const asked = page.waitForRequest(/catalogue\.suggest/);
  await page.route(/catalogue\.suggest/, async (route) => {
    await enterWasPressed;
    await route.continue();
  });
  await hand.type(lampWords(hand));
  await asked;
  await hand.press('Enter');
  answer();
  await hand.expectAsked(hand.text(m.intake_category));
});
