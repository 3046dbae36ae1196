import { expect } from '@playwright/test';
import { m } from '#client/paraglide/messages.js';
import type { Walk } from '#e2e/a11y/walks/walk.ts';
import { somebody } from '#e2e/support/others.ts';
import { letPass } from '#e2e/support/overdue.ts';

/** Who is sent, and how the orders of a department stand. */
export const board: Walk = async ({ hand, city, look }) => {
  const { page } = hand;
  const other = await somebody(city, 'supervisor1');
  const number = await other.opens();
  await hand.arrive('supervisor1', `/tickets/${number}`);
  await hand.command('d');
  await expect(hand.the('combobox', m.tickets_crew)).toBeFocused();
  await hand.press('ArrowDown');
  await look('dispatch, choosing a crew');
  await hand.press('Escape', 'Escape');
  await other.does('dispatch', number, { crewId: 'works-lamp' });
  await other.does('dispatch', number, { crewId: 'police-traffic', words: '?' });
  await hand.command('d');
  await expect(hand.the('combobox', m.tickets_crew)).toBeFocused();
  await hand.type('?');
  await hand.press('Control+Enter');
  await look('dispatch, who helps');
  await hand.press('Escape', 'Escape');
  await look('ticket with two orders');

  await letPass(city, number, 'accept', 99 * 1440 + 60);
  await hand.command(';');
  await expect(page.locator('h1')).toBeFocused();
  await look('board of all departments');
  await hand.tabTo(hand.the('combobox', m.dispatch_board_department), 40);
  await hand.type(hand.say('Public', '工務'));
  await hand.press('Enter');
  const rows = hand.the('listbox', m.dispatch_board).getByRole('option');
  await expect(rows.first()).toBeFocused();
  await look('board of a department');
  // The look went through all that can be focused.
  await hand.tabTo(rows.first(), 40);
  await other.does('cancel', number, { words: '?' });
  await expect(rows.first()).toHaveAccessibleName(new RegExp(`^${hand.say('gone', '已離開')}`));
  await look('board, a row that left');
  await hand.arrive('officer1', '/board');
  await expect(page.locator('h1')).toBeFocused();
  await look('board of an officer');
};
