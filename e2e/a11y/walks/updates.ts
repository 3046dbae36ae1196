import { expect } from '@playwright/test';
import { sql } from 'kysely';
import { m } from '#client/paraglide/messages.js';
import type { Walk } from '#e2e/a11y/walks/walk.ts';
import { expectAccessible } from '#e2e/support/accessible.ts';
import { lostUpdate } from '#e2e/support/told.ts';
import { mailHtml } from '#server/updates/mail-html.ts';

/** What needs somebody, and an e-mail as it is sent. */
export const updates: Walk = async ({ hand, city, look }) => {
  await lostUpdate({ hand, city });
  await hand.arrive('supervisor1', '/updates');
  await hand.tabTo(hand.the('listbox', m.updates_list).getByRole('option').first(), 30);
  await look('an update that was given up');
  await hand.press('Enter');
  await expect(hand.page.getByRole('dialog')).toBeVisible();
  await look('what becomes of it');
};

/** The words that citizens are told. */
export const templates: Walk = async ({ hand, look }) => {
  await hand.arrive('supervisor1', '/templates');
  await hand.tabTo(hand.the('listbox', m.updates_templates).getByRole('option').first(), 30);
  await look('the templates');
  await hand.press('Enter');
  await expect(hand.the('textbox', m.updates_subject)).toBeFocused();
  await hand.press('Control+a', 'Delete', 'Enter');
  await expect(hand.the('textbox', m.updates_subject)).toHaveAttribute('aria-invalid', 'true');
  await look('a template without a subject');
};

/** What a citizen sees: the form, a wrong pair, the case; and an e-mail as it is sent. */
export const casePage: Walk = async ({ hand, city, look }) => {
  const { number, phone } = await lostUpdate({ hand, city });
  const { page } = hand;
  await sql`delete from rate_limit`.execute(city.db);
  await page.goto(`/case?lang=${hand.locale}`);
  await look('the form');
  await page.locator('#number').fill(number);
  await page.locator('#digits').fill('nope');
  await page.locator('#digits').press('Enter');
  await expect(page.locator('#fault')).toBeVisible();
  await look('a wrong pair');
  await page.locator('#digits').fill(phone.slice(-4));
  await page.locator('#digits').press('Enter');
  await expect(page.locator('h1')).toContainText(number.slice(0, 3));
  await look('the case');
  const mail = { locale: hand.locale, subject: hand.say('Done: case 1', '已辦畢：案件 1') };
  const link = 'https://hotline.example.org/case?number=264017358&lang=en';
  const html = mailHtml({ ...mail, text: hand.say('Filled.\nThank you.', '已填平。\n謝謝您。'), link });
  await page.goto('about:blank');
  await page.setContent(html);
  // Where the focus is seen in it is the mail program's.
  await expectAccessible(page, 'an e-mail');
};
