import { m } from '#client/paraglide/messages.js';
import { expectTicket } from '#e2e/support/desk.ts';
import { lampWords } from '#e2e/support/intake.ts';
import { somebody } from '#e2e/support/others.ts';
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

test('the focus goes straight to a found ticket, though it is late', async ({ hand, page, city }) => {
  const number = await (await somebody(city, 'agent2')).opens();
  await hand.arrive('agent1');
  await page.route(/tickets\.detail/, async (route) => {
    // Longer than a page waits for its ticket before it opens.
    await new Promise((resolve) => setTimeout(resolve, 1200));
    await route.continue();
  });
  await hand.command('f');
  await hand.type(number);
  const went = await page.evaluateHandle(() => {
    const tags: string[] = [];
    document.addEventListener('focusin', ({ target }) => tags.push((target as Element).tagName));
    return tags;
  });
  await hand.press('Enter');
  await expectTicket(hand);
  await expect(page.getByRole('dialog')).toBeHidden();
  await expectTicket(hand);
  expect(await went.jsonValue()).toEqual(['H1']);
});
