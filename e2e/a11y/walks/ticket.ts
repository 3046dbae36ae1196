import { expect } from '@playwright/test';
import { m } from '#client/paraglide/messages.js';
import type { Walk } from '#e2e/a11y/walks/walk.ts';
import { somebody } from '#e2e/support/others.ts';
import { ticketNumber } from '#shared/ticket-number.ts';
import type { TicketAction } from '#shared/tickets/states.ts';

const words = { words: '已通知承辦單位，請稍候。' };

/** A ticket that is open at a desk, and how a colleague works it meanwhile. */
const openTicket = async ({ hand, city, look }: Parameters<Walk>[0]) => {
  const other = await somebody(city, 'supervisor1');
  const number = await other.opens({ confidential: true });
  await hand.arrive('agent1', `/tickets/${number}`);
  const expectState = (state: string) =>
    expect(hand.page.getByRole('heading', { level: 1 })).toContainText(state, { ignoreCase: true });
  await expectState(hand.text(m.ui_state_open));
  const goesOn = async (action: TicketAction, state: string, fields: object = {}) => {
    await other.does(action, number, fields);
    await expectState(state);
    await look(`ticket, ${action}`);
  };
  return { other, number, goesOn };
};

/** A ticket in each state in which it is worked. */
export const ticketWorked: Walk = async (desk) => {
  const { hand, look } = desk;
  const { goesOn } = await openTicket(desk);
  await look('ticket, open');
  await goesOn('dispatch', hand.text(m.ui_state_dispatched));
  await goesOn('start', hand.text(m.ui_state_in_progress));
  await goesOn('wait', hand.text(m.tickets_row_waiting), words);
};

/** A ticket in each of its ends, and one that is not there. */
export const ticketEnded: Walk = async (desk) => {
  const { hand, look } = desk;
  const { page } = hand;
  const { other, number, goesOn } = await openTicket(desk);
  const into = await other.opens();
  await goesOn('resolve', hand.text(m.ui_state_resolved), words);
  await goesOn('close', hand.text(m.ui_state_closed));
  await other.does('reopen', number, words);
  await goesOn('cancel', hand.text(m.ui_state_cancelled), words);
  await other.does('reopen', number, words);
  await goesOn('merge', hand.text(m.ui_state_merged), { into });

  await page.goto(`/tickets/${ticketNumber(99_999_999)}`);
  await expect(hand.the('heading', m.tickets_no_such_number)).toBeVisible();
  await look('no such ticket');
};

/** What the actions of a ticket ask for, and what they refuse. */
export const ticketDialogs: Walk = async ({ hand, city, look }) => {
  const other = await somebody(city, 'supervisor1');
  const number = await other.opens();
  await city.db
    .updateTable('ticket')
    .set({ resolveBy: new Date(0) })
    .where('number', '=', number)
    .execute();
  await hand.arrive('agent1', `/tickets/${number}`);
  const asks = async (key: string, label: (typeof m)['a11y_command_note'], state: string) => {
    await hand.command(key);
    await expect(hand.the('dialog', label)).toBeVisible();
    await hand.tabTo(hand.the('dialog', label).getByRole('button', { name: hand.text(label) }));
    await hand.press('Enter');
    await expect(hand.page.locator('[aria-invalid=true]').first()).toBeVisible();
    await look(state);
    await hand.press('Escape');
    await expect(hand.page.getByRole('dialog')).toBeHidden();
  };
  await asks('n', m.a11y_command_note, 'note');
  await asks('x', m.a11y_command_transfer, 'transfer');
  await asks('z', m.a11y_command_wait_for_citizen, 'wait for citizen');
  await asks('r', m.a11y_command_resolve, 'resolve');
  await asks('j', m.a11y_command_merge, 'merge');

  await hand.command('o');
  const cancel = hand.the('button', m.a11y_command_cancel_ticket);
  for (let presses = 0; presses < 9; presses += 1) {
    if (await cancel.evaluate((button) => button === document.activeElement)) break;
    await hand.press('ArrowRight');
  }
  await hand.press('Enter');
  await expect(hand.the('dialog', m.a11y_command_cancel_ticket)).toBeVisible();
  await look('cancel');
  await hand.press('Escape');

  await hand.command('g');
  await expect(hand.the('dialog', m.a11y_command_assign)).toBeVisible();
  await hand.press('ArrowDown');
  await look('assign');
  await hand.press('Escape', 'Escape');

  await hand.command('n');
  await other.does('resolve', number, words);
  await expect(hand.page.getByRole('heading', { level: 1 })).toContainText(hand.text(m.ui_state_resolved), {
    ignoreCase: true,
  });
  await hand.press('Escape');
  await asks('u', m.a11y_command_reopen, 'reopen');

  await hand.command('u');
  await hand.type('?');
  await other.does('close', number);
  await other.does('reopen', number, words);
  await hand.press('Enter');
  await expect(hand.page.getByRole('dialog').locator('.error-text').last()).toBeVisible();
  await look('an action that is no longer possible');
};
