import { m } from '#client/paraglide/messages.js';
import { expectTicket } from '#e2e/support/desk.ts';
import { somebody } from '#e2e/support/others.ts';
import { expect, test } from '#e2e/support/test.ts';
import { displayTicketNumber } from '#shared/ticket-number.ts';

test('a ticket is found in the queue and worked through to its end', async ({ hand, page, city }) => {
  const number = await (await somebody(city, 'agent2')).opens();
  // Nothing in the city is due sooner.
  await city.db
    .updateTable('ticket')
    .set({ resolveBy: new Date(0) })
    .where('number', '=', number)
    .execute();
  await hand.arrive('agent1');
  const heading = page.getByRole('heading', { level: 1 });
  const comes = (state: string) => expect(heading).toContainText(state, { ignoreCase: true });

  await test.step('it stands on top, for it is due first; Enter opens it', async () => {
    await expect(hand.the('listbox', m.tickets_filter_all).getByRole('option').first()).toBeVisible();
    await hand.command('q');
    const row = hand.the('listbox', m.tickets_filter_all).getByRole('option').first();
    await expect(row).toBeFocused();
    await expect(row).toHaveAccessibleName(new RegExp(hand.say('street light, Wufu 3rd Road', '路燈故障，五福三路')));
    await hand.press('Enter');
    expect(await expectTicket(hand)).toBe(number);
  });

  await test.step('it is taken: Enter alone takes it', async () => {
    await hand.command('g');
    await expect(hand.focused).toHaveAccessibleDescription(hand.text(m.tickets_enter_for_you));
    await hand.press('Enter');
    await hand.hears(hand.text(m.tickets_done_assign));
  });

  await test.step('it is dispatched, and work begins', async () => {
    await hand.command('d');
    await expect(hand.the('combobox', m.tickets_crew)).toBeFocused();
    await hand.press('Enter');
    await hand.hears(hand.text(m.tickets_done_dispatch_to, { name: hand.say('Public Works', '工務局') }));
    await comes(hand.text(m.ui_state_dispatched));
    await hand.command('s');
    await hand.hears(hand.text(m.tickets_done_start));
    await comes(hand.text(m.ui_state_in_progress));
  });

  await test.step('the citizen is asked, and answers', async () => {
    await hand.command('z');
    await expect(hand.the('textbox', m.tickets_words_wait)).toBeFocused();
    await hand.type(hand.say('Which side of the road?', '路的哪一側？'));
    await hand.press('Enter');
    await hand.hears(hand.text(m.tickets_done_wait));
    await comes(hand.text(m.tickets_row_waiting));
    await hand.command('s');
    await hand.hears(hand.text(m.tickets_done_resume));
    await comes(hand.text(m.ui_state_in_progress));
  });

  await test.step('a note is written', async () => {
    await hand.command('n');
    await expect(hand.the('textbox', m.tickets_words_note)).toBeFocused();
    await hand.type(hand.say('The north side.', '北側。'));
    await hand.press('Enter');
    await hand.hears(hand.text(m.tickets_done_note));
  });

  await test.step('it is resolved with the words that the citizen is told, and closed', async () => {
    await hand.command('r');
    await expect(hand.the('textbox', m.tickets_words_resolve)).toBeFocused();
    await hand.press('Enter');
    await hand.expectRefused(hand.text(m.tickets_needs_words));
    await hand.type(hand.say('The lamp shines again.', '路燈修好了。'));
    await hand.press('Enter');
    await hand.hears(hand.text(m.tickets_done_resolve));
    await comes(hand.text(m.ui_state_resolved));
    await hand.command('e');
    await hand.hears(hand.text(m.tickets_done_close));
    await comes(hand.text(m.ui_state_closed));
  });

  await expect(
    page.getByRole('listitem').filter({ hasText: hand.say('The lamp shines again.', '路燈修好了。') }),
  ).toBeVisible();
  const kinds = await city.db
    .selectFrom('ticketEvent')
    .select(['kind', 'agentId'])
    .where('number', '=', number)
    .orderBy('id')
    .execute();
  expect(kinds.map(({ kind }) => kind)).toEqual([
    'opened',
    'assign',
    'dispatch',
    'start',
    'wait',
    'resume',
    'note',
    'resolve',
    'close',
  ]);
  expect(kinds.slice(1).every(({ agentId }) => agentId === 'agent1')).toBe(true);
  hand.expectNothingTwice();
});

test('a ticket is found by its number, and a mistyped digit is refused', async ({ hand, city }) => {
  const number = await (await somebody(city, 'agent2')).opens();
  await hand.arrive('agent1');
  await hand.command('f');
  const field = hand.the('textbox', m.tickets_find_by);
  await expect(field).toBeFocused();

  const lastDigit = Number(number.at(-1));
  await hand.type(displayTicketNumber(number.slice(0, -1) + ((lastDigit + 1) % 10)));
  await hand.press('Enter');
  await expect(field).toHaveAccessibleDescription(hand.text(m.tickets_wrong_digit));
  await expect(field).toBeFocused();

  await hand.press('Backspace');
  await hand.type(String(lastDigit));
  await hand.press('Enter');
  expect(await expectTicket(hand)).toBe(number);
});
