import { expect } from '@playwright/test';
import { m } from '#client/paraglide/messages.js';
import { refuse } from '#e2e/a11y/walks/refuse.ts';
import type { Walk } from '#e2e/a11y/walks/walk.ts';

const filters = [
  m.tickets_filter_all,
  m.tickets_filter_mine,
  m.tickets_filter_department,
  m.tickets_filter_due,
  m.tickets_filter_new,
  m.tickets_filter_waiting,
];

/** The queue by each filter, and the search for a ticket. */
export const queue: Walk = async ({ hand, city, look }) => {
  const { page } = hand;
  await city.db.updateTable('ticket').set({ assigneeId: null }).where('assigneeId', '=', 'agent2').execute();
  // At least one ticket is due within the hour.
  const open = city.db.selectFrom('ticket').select('number').where('state', '=', 'open').orderBy('number').limit(1);
  await city.db
    .updateTable('ticket')
    .set({ urgency: 'normal', resolveBy: new Date(Date.now() + 1_800_000) })
    .where('number', '=', open)
    .execute();
  await hand.arrive('agent2');
  const choice = hand.the('listbox', m.tickets_filter);
  for (const [index, filter] of filters.entries()) {
    await hand.tabBackTo(choice.getByRole('option').nth(Math.max(index - 1, 0)), 40);
    await hand.press(String(index + 1));
    if (filter === m.tickets_filter_department) {
      await expect(hand.the('combobox', m.tickets_filter_which)).toBeFocused();
      await hand.type(hand.say('Public', '工務'));
      await hand.press('ArrowDown');
      await expect(hand.the('listbox', m.tickets_filter_which).getByRole('option').first()).toBeVisible();
      await look('queue, choosing a department');
      await hand.press('Enter');
    }
    if (filter === m.tickets_filter_mine) {
      await expect(hand.focused).toHaveText(hand.text(m.tickets_queue_empty_mine));
    } else {
      await expect(hand.the('listbox', filter).getByRole('option').first()).toBeFocused();
    }
    await look(`queue, ${hand.text(filter)}`);
  }

  await hand.command('f');
  await expect(hand.the('textbox', m.tickets_find_by)).toBeFocused();
  await hand.press('Enter');
  await expect(hand.the('textbox', m.tickets_find_by)).toHaveAttribute('aria-invalid', 'true');
  await look('find, nothing typed');
  await hand.type('路');
  await hand.press('Enter');
  await expect(hand.the('listbox', m.tickets_found).getByRole('option').first()).toBeFocused();
  await look('find, several found');
  await hand.press('Escape');

  await refuse(page, 'tickets.queue');
  await page.reload();
  await expect(page.locator('.queue').getByRole('button', { name: hand.text(m.tickets_again) })).toBeVisible();
  await look('queue that cannot be reached');
};
