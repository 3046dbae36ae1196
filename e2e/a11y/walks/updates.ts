import { expect } from '@playwright/test';
import { sql } from 'kysely';
import { m } from '#client/paraglide/messages.js';
import type { Walk } from '#e2e/a11y/walks/walk.ts';
import { lostUpdate } from '#e2e/support/told.ts';
import { questionToken } from '#server/updates/question-token.ts';

/** What needs somebody. */
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

/** What a citizen sees: the form, a wrong pair, the case. */
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
};

/** What a citizen is asked when the case is closed: the question, the thanks, and what is no question. */
export const solvedPage: Walk = async ({ hand, city, look }) => {
  const { page } = hand;
  await lostUpdate({ hand, city });
  const asked = city.db.updateTable('citizenUpdate').set({ kind: 'closed' }).returning('id');
  const { id } = await asked.executeTakeFirstOrThrow();
  const address = `/solved?lang=${hand.locale}&t=${await questionToken(city.db, id)}`;
  await page.goto(address);
  await look('the question');
  await page.getByRole('button').last().press('Enter');
  await expect(page.locator('strong')).toBeVisible();
  await look('the thanks');
  await city.db
    .updateTable('citizenUpdate')
    .set({ toldAt: new Date(0) })
    .execute();
  await page.goto(address);
  await look('a question that is over');
};
