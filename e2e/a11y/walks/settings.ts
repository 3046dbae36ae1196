import { expect } from '@playwright/test';
import { sql } from 'kysely';
import { m } from '#client/paraglide/messages.js';
import type { Walk } from '#e2e/a11y/walks/walk.ts';

/** The preferences, with a passkey. */
export const settings: Walk = async ({ hand, city, look }) => {
  const { page } = hand;
  await sql`delete from passkey`.execute(city.db);
  const devices = await page.context().newCDPSession(page);
  await devices.send('WebAuthn.enable');
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  });
  await hand.arrive('agent1', '/settings');
  await expect(hand.the('heading', m.app_place_settings)).toBeFocused();
  await look('preferences');

  await hand.tabTo(hand.the('listbox', m.accounts_commands).getByRole('option').first(), 40);
  await hand.press('Enter');
  const key = hand.the('textbox', m.accounts_new_key);
  await expect(key).toBeFocused();
  await hand.type('q');
  await hand.press('Enter');
  await expect(key).toHaveAttribute('aria-invalid', 'true');
  await look('a key that is taken');
  await hand.press('Escape');

  await hand.tabTo(hand.the('region', m.accounts_passkeys, { count: 0 }).getByRole('textbox'), 40);
  await hand.type('desk 12');
  await hand.press('Enter');
  const passkeys = hand.the('region', m.accounts_passkeys, { count: 1 });
  await expect(passkeys).toBeVisible();
  await hand.tabTo(hand.the('textbox', m.accounts_password_current), 40);
  await hand.press('Enter');
  await expect(hand.the('textbox', m.accounts_password_current)).toHaveAttribute('aria-invalid', 'true');
  await look('a passkey, and a password that is missing');
  await hand.tabBackTo(passkeys.getByRole('button').first(), 40);
  await hand.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('deleting a passkey');
};
