import { expect } from '@playwright/test';
import { m } from '#client/paraglide/messages.js';
import type { Walk } from '#e2e/a11y/walks/walk.ts';

/** Who works here, as an administrator sees it; and the desk of an officer. */
export const accounts: Walk = async ({ hand, look }) => {
  const { page } = hand;
  await hand.arrive('admin1');
  const people = hand.the('listbox', m.accounts_people);
  await expect(people.getByRole('option').first()).toBeVisible();
  await look('accounts');

  await hand.tabTo(hand.the('button', m.accounts_add), 20);
  await hand.press('Enter');
  await expect(hand.the('dialog', m.accounts_add)).toBeVisible();
  await hand.press('Enter');
  await expect(hand.the('textbox', m.accounts_name)).toHaveAttribute('aria-invalid', 'true');
  await look('somebody new, nothing typed');
  await hand.press('Escape');

  await hand.tabTo(people.getByRole('option').first());
  await hand.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await hand.tabTo(hand.the('combobox', m.accounts_department));
  await hand.press('ArrowDown');
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toBeVisible();
  await look('somebody, choosing a department');
  await hand.press('Escape', 'Escape');

  await hand.tabBackTo(hand.the('textbox', m.accounts_find));
  await hand.type('nobody');
  await expect(page.getByText(hand.text(m.accounts_nobody), { exact: true })).toBeVisible();
  await look('nobody found');
};
