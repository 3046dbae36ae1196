import { m } from '#client/paraglide/messages.js';
import { goAvailable } from '#e2e/support/desk.ts';
import { expect, password, test } from '#e2e/support/test.ts';

test('an agent signs in and goes available', async ({ hand, page, city }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(`${hand.text(m.accounts_sign_in)}, Handrail`);
  await expect(hand.the('textbox', m.accounts_username)).toBeFocused();

  await test.step('a wrong password is said once, at its field', async () => {
    await hand.type('agent1');
    await hand.press('Tab');
    await hand.type('not the password');
    await hand.press('Enter');
    await hand.expectRefused(hand.text(m.accounts_wrong_password));
    await expect(hand.the('textbox', m.accounts_password)).toBeFocused();
    expect(hand.heard, 'the field says it').toEqual([]);
  });

  await test.step('the right one leads to the desk', async () => {
    await hand.press('Control+a');
    await hand.type(password);
    await hand.press('Enter');
    await expect(hand.the('heading', m.app_place_desk)).toBeFocused();
    await expect(page).toHaveTitle(`${hand.text(m.app_place_desk)}, Handrail`);
  });

  await goAvailable(hand);
  await hand.hears(hand.text(m.calls_presence_available));
  const { state } = await city.db
    .selectFrom('presence')
    .select('state')
    .where('agentId', '=', 'agent1')
    .executeTakeFirstOrThrow();
  expect(state).toBe('available');
});
