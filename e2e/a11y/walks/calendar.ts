import { expect } from '@playwright/test';
import { m } from '#client/paraglide/messages.js';
import type { Walk } from '#e2e/a11y/walks/walk.ts';

/** The office days, as an administrator sees them. */
export const calendar: Walk = async ({ hand, city, look }) => {
  await hand.arrive('admin1', '/calendar');
  await expect(hand.page.getByText(hand.text(m.calendar_entered_none))).toBeVisible();
  await look('no day entered');
  await hand.tabTo(hand.the('button', m.calendar_add), 20);
  await hand.press('Enter');
  await hand.press('Enter');
  await expect(hand.the('textbox', m.calendar_day)).toHaveAttribute('aria-invalid', 'true');
  await look('a day that lacks everything');

  await city.db.insertInto('officeDay').values({ day: '2027-02-20', open: true, name: '補行上班' }).execute();
  await hand.page.reload();
  const row = hand.the('listbox', m.calendar_entered).getByRole('option');
  await hand.tabTo(row, 20);
  await look('a day entered');
  await hand.press('Enter');
  await expect(hand.page.getByRole('dialog')).toBeVisible();
  await look('a day that is changed');
};
