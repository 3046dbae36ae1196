import { expect } from '@playwright/test';
import { m } from '#client/paraglide/messages.js';
import type { Walk } from '#e2e/a11y/walks/walk.ts';
import { somebody } from '#e2e/support/others.ts';
import { clearRules } from '#e2e/support/rules.ts';

/** The rules room: the table, and a rule that is written. */
export const rules: Walk = async ({ hand, city, look }) => {
  const { page } = hand;
  await clearRules(city);
  await hand.arrive('supervisor1', '/rules');
  const row = hand.the('listbox', m.routing_rules).getByRole('option').first();
  await hand.tabTo(row);
  await look('rules');

  await hand.command('-');
  await expect(hand.the('dialog', m.routing_add)).toBeVisible();
  for (const key of ['1', '2', '2', '2', '2', '2', '2', '2']) {
    await hand.press(key);
    const question = page.getByRole('listbox', { name: hand.text(m.routing_add_condition) });
    await hand.tabTo(question.getByRole('option').first(), 40);
  }
  await look('a rule with each kind of condition');
  await hand.tabTo(hand.the('button', m.routing_save), 60);
  await hand.press('Enter');
  await expect(page.locator('[aria-invalid="true"]').first()).toBeVisible();
  await look('a rule that lacks its values');
  await hand.press('Escape');
};

/** The rules whose matters came back. */
export const returns: Walk = async ({ hand, city, look }) => {
  await city.db.deleteFrom('ticketReturn').execute();
  await hand.arrive('supervisor1', '/rules');
  await hand.tabTo(hand.the('button', m.routing_add), 20);
  await hand.press('End', 'Enter');
  await expect(hand.page.getByText(hand.text(m.routing_none_returned))).toBeVisible();
  await look('nothing came back');

  const other = await somebody(city, 'supervisor2');
  const number = await other.opens();
  await other.does('dispatch', number);
  await other.does('return', number, { departmentId: null, words: '不是市府的路燈' });
  await hand.arrive('supervisor1', '/rules');
  await hand.tabTo(hand.the('button', m.routing_add), 20);
  await hand.press('End', 'Enter');
  await expect(hand.page.getByRole('table')).toBeVisible();
  await look('a rule whose matter came back');
  await hand.press('Escape');
};

const dialogs = ['findings', 'a sample', 'a dry run', 'publishing', 'discarding', 'versions', 'export', 'import'];

/** Each dialog of the rules room, on a draft. */
export const rulesDialogs: Walk = async ({ hand, city, look }) => {
  const { page } = hand;
  await clearRules(city);
  await hand.arrive('supervisor1', '/rules');
  await hand.tabTo(hand.the('listbox', m.routing_rules).getByRole('option').first());
  await hand.command('=');
  await hand.tabTo(hand.the('button', m.routing_add), 20);
  const open = async (steps: number) => {
    await hand.press('Home', ...Array.from({ length: steps }, () => 'ArrowRight'), 'Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
  };
  for (const [index, name] of dialogs.entries()) {
    await open(index + 1);
    if (name === 'a dry run') {
      await hand.press('Tab', 'Enter');
      await expect(page.getByRole('dialog').locator('p').nth(1)).toBeVisible();
    }
    if (name === 'import') {
      const file = { name: 'rules.json', mimeType: 'application/json', buffer: Buffer.from('{"rules": 1}') };
      await page.getByRole('dialog').locator('input[type="file"]').setInputFiles(file);
      await hand.tabTo(page.getByRole('dialog').getByRole('button', { name: hand.text(m.routing_import) }));
      await hand.press('Enter');
      await expect(page.getByRole('dialog').getByRole('heading', { level: 3 })).toBeFocused();
    }
    await look(name);
    await hand.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
};
