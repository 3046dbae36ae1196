import { m } from '#client/paraglide/messages.js';
import { goAvailable, newCaller, takeCall } from '#e2e/support/desk.ts';
import { lampWords } from '#e2e/support/intake.ts';
import { expect, test } from '#e2e/support/test.ts';
import type { Locale } from '#shared/language.ts';

test('the language is switched in the middle of a call, and nothing else changes', async ({ hand, page, city }) => {
  await hand.arrive('agent1');
  await goAvailable(hand);
  await takeCall(hand, city, newCaller().phone);
  await hand.type(lampWords(hand));
  const other: Locale = hand.locale === 'en' ? 'zh-TW' : 'en';

  await hand.command('0');
  await expect(page.locator('html')).toHaveAttribute('lang', other);
  const words = page.getByRole('textbox', { name: m.intake_words({}, { locale: other }), exact: true });
  await expect(words).toBeFocused();
  await expect(words).toHaveValue(lampWords(hand));

  // It is kept with the account, as other desks have to know it.
  const account = city.db.selectFrom('agent').select('locale').where('id', '=', 'agent1');
  await expect.poll(() => account.executeTakeFirst()).toEqual({ locale: other });
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', other);
  await expect(words).toHaveValue(lampWords(hand));
});

test('a command is given another key, and it holds at another desk', async ({ hand, page, colleague }) => {
  await hand.arrive('agent1', '/settings');
  const commands = hand.the('listbox', m.accounts_commands);
  await hand.tabTo(commands.getByRole('option').first(), 40);
  const find = commands.getByRole('option', { name: hand.text(m.a11y_command_find_ticket) });
  // The list is drawn as far as it is walked.
  for (let rows = 0; rows < 40 && !(await find.and(page.locator(':focus')).isVisible()); rows += 1) {
    await hand.press('ArrowDown');
  }
  await hand.press('Enter');
  await expect(hand.the('textbox', m.accounts_new_key)).toBeFocused();
  await hand.press('Backspace');
  await hand.type('a');
  await hand.press('Enter');
  await expect(hand.the('textbox', m.accounts_new_key)).toHaveAccessibleDescription(
    new RegExp(hand.text(m.accounts_key_taken, { key: 'A', command: hand.text(m.a11y_command_answer_call) })),
  );
  await hand.press('Backspace');
  await hand.type('~');
  await hand.press('Enter');
  await hand.hears(`${hand.text(m.a11y_command_find_ticket)}, F2 ~`);
  await hand.expectFocus('focus after the dialog');

  const elsewhere = await colleague('agent1');
  await elsewhere.command('~');
  await expect(elsewhere.the('textbox', m.tickets_find_by)).toBeFocused();
});

test('the dark theme and large rows are chosen by keyboard, and kept', async ({ hand, page }) => {
  await hand.arrive('agent1', '/settings');
  const dark = page.getByRole('option', { name: hand.text(m.accounts_theme_dark) });
  await hand.tabTo(page.getByRole('listbox', { name: hand.text(m.accounts_theme) }).locator('[tabindex="0"]'), 40);
  await hand.press('3');
  await expect(dark).toBeFocused();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
