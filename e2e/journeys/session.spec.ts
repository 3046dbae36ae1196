import { m } from '#client/paraglide/messages.js';
import type { CityServer } from '#e2e/support/city-server.ts';
import { onTheTelephone } from '#e2e/support/desk.ts';
import { lampWords } from '#e2e/support/intake.ts';
import { expect, password, test } from '#e2e/support/test.ts';

/** The sign-ins of agent1 end so many seconds from now. */
const endSessions = async ({ db }: CityServer, seconds: number): Promise<void> => {
  await db
    .updateTable('session')
    .set({ expiresAt: new Date(Date.now() + seconds * 1000) })
    .where('agentId', '=', 'agent1')
    .execute();
};

test('the end of the sign-in is told ten minutes before, and one key puts it off', async ({ hand, page, city }) => {
  await hand.arrive('agent1');
  await endSessions(city, 9 * 60);
  await page.reload();
  await hand.hears(hand.text(m.app_session_ends, { minutes: 9, key: 'F2 V' }));
  await hand.expectFocus('focus after the warning');
  await hand.command('v');
  await hand.hears(hand.text(m.app_session_stays));
  await expect(page.getByText(hand.text(m.app_session_ends_at))).toBeHidden();
  const { expiresAt } = await city.db
    .selectFrom('session')
    .select('expiresAt')
    .where('agentId', '=', 'agent1')
    .orderBy('updatedAt', 'desc')
    .executeTakeFirstOrThrow();
  expect(expiresAt.getTime() - Date.now()).toBeGreaterThan(11 * 3_600_000);
});

test('the sign-in ends in the middle of a call: signed in again over the page, all is as it was', async ({
  hand,
  city,
}) => {
  await onTheTelephone(hand, city);
  await hand.type(lampWords(hand));
  await endSessions(city, -1);
  await hand.type(hand.say(' since Monday', '從星期一開始'));
  await hand.hears(hand.text(m.app_signed_out_kept));
  await expect(hand.the('textbox', m.intake_words)).toBeFocused();

  await hand.command('v');
  await expect(hand.the('dialog', m.accounts_sign_in)).toBeVisible();
  await hand.type('agent1');
  await hand.press('Tab');
  await hand.type(password);
  await hand.press('Enter');
  await expect(hand.the('dialog', m.accounts_sign_in)).toBeHidden();
  await expect(hand.the('textbox', m.intake_words)).toBeFocused();
  await expect(hand.the('textbox', m.intake_words)).toHaveValue(
    lampWords(hand) + hand.say(' since Monday', '從星期一開始'),
  );
  await expect(hand.page.getByText(hand.text(m.intake_saved), { exact: true })).toBeVisible();
  await expect(hand.the('button', m.calls_hang_up)).toBeVisible();
});

test('signing out keeps the draft, and no call comes to who has left', async ({ hand, city }) => {
  await onTheTelephone(hand, city);
  await hand.type(lampWords(hand));
  await expect(hand.page.getByText(hand.text(m.intake_saved), { exact: true })).toBeVisible();
  await city.db.updateTable('call').set({ state: 'ended' }).where('agentId', '=', 'agent1').execute();
  await city.db.updateTable('presence').set({ state: 'available' }).where('agentId', '=', 'agent1').execute();

  await hand.tabBackTo(hand.the('button', m.a11y_command_sign_out), 20);
  await hand.press('Enter');
  await expect(hand.page).toHaveURL(/\/sign-in/);
  await expect(hand.page.locator('input[autocomplete^="username"]')).toBeFocused();
  const { state } = await city.db
    .selectFrom('presence')
    .select('state')
    .where('agentId', '=', 'agent1')
    .executeTakeFirstOrThrow();
  expect(state).toBe('away');

  await hand.arrive('agent1', '/intake');
  await expect(hand.the('textbox', m.intake_words)).toHaveValue(lampWords(hand));
});

test('a passkey is added, and signs in without a password', async ({ hand, page, city }) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await hand.arrive('agent1', '/settings');
  await hand.tabTo(hand.the('textbox', m.accounts_passkey_name), 40);
  await hand.type(hand.say('desk 12', '12號桌'));
  await hand.press('Enter');
  await hand.hears(hand.text(m.accounts_passkey_added));

  await page.request.post('/api/auth/sign-out', { data: {} });
  // Or it would answer the offer that comes with the page, before anything was pressed.
  await devtools.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled: false });
  const options = '**/passkey/generate-authenticate-options';
  const offered = page.waitForResponse(options);
  await page.goto('/sign-in');
  await offered;
  await hand.tabTo(hand.the('button', m.accounts_use_passkey));
  // She touches it once it is asked for: what was asked for before that would wait for ever.
  await page.route(options, async (route) => {
    await devtools.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled: true });
    await route.continue();
  });
  await hand.press('Enter');
  await expect(page).toHaveURL(city.url.concat('/'));
  await expect(hand.the('heading', m.app_place_desk)).toBeFocused();
});
