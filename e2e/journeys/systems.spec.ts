import { m } from '#client/paraglide/messages.js';
import { expect, test } from '#e2e/support/test.ts';

test('an administrator makes a key for another system, which reports by it, and withdraws it', async ({
  hand,
  city,
}) => {
  const name = hand.say('Ward app', '里長系統');
  const row = hand.the('listbox', m.systems_keys).getByRole('option');
  const report = async (key: string) => {
    const form = { api_key: key, service_code: 'street-light', address_string: '苓雅區和平一路' };
    const body = new URLSearchParams(form);
    return (await fetch(`${city.url}/open311/v2/requests.json`, { method: 'POST', body })).status;
  };
  let key = '';

  await test.step('the key is shown once', async () => {
    await hand.arrive('admin1');
    await hand.tabBackTo(hand.page.getByRole('link', { name: hand.text(m.app_place_systems) }), 40);
    await hand.press('Enter');
    await expect(hand.the('heading', m.app_place_systems)).toBeFocused();
    await hand.tabTo(hand.the('button', m.systems_key_add), 20);
    await hand.press('Enter');
    await expect(hand.the('textbox', m.systems_key_name)).toBeFocused();
    await hand.type(name);
    await hand.press('Enter');
    const shown = hand.the('textbox', m.systems_key_once);
    await expect(shown).toBeFocused();
    key = await shown.inputValue();
    await hand.press('Escape');
    await expect(hand.the('button', m.systems_key_add)).toBeFocused();
    await expect(hand.page.getByText(key)).toHaveCount(0);
    expect(await report(key)).toBe(201);
  });

  await test.step('and reports nothing more once it is withdrawn', async () => {
    await hand.tabBackTo(row, 6);
    await expect(row).toHaveAccessibleName(name);
    await hand.press('Enter');
    await hand.tabTo(hand.the('button', m.systems_withdraw), 6);
    await hand.press('Enter');
    await expect(hand.focused).toHaveText(hand.text(m.systems_keys_none));
    expect(await report(key)).toBe(403);
  });
  hand.expectNothingTwice();
});
