import { m } from '#client/paraglide/messages.js';
import { somebody } from '#e2e/support/others.ts';
import { expect, test } from '#e2e/support/test.ts';
import { spokenTicketNumber } from '#shared/ticket-number.ts';

test('an agent asks a second department to help, and the ticket says who is at work', async ({ hand, city }) => {
  const other = await somebody(city, 'agent2');
  const number = await other.opens();
  await other.does('dispatch', number);
  await hand.arrive('agent1', `/tickets/${number}`);
  await hand.command('d');
  await expect(hand.the('combobox', m.tickets_department)).toBeFocused();
  await hand.type(hand.say('Police', '警察'));
  await hand.press('Enter');
  await expect(hand.the('textbox', m.tickets_words_dispatch)).toBeFocused();
  await hand.type(hand.say('Close the lane, please.', '請封閉車道。'));
  await hand.press('Enter');
  await hand.hears(hand.text(m.tickets_done_dispatch));
  await expect(hand.page.getByRole('definition').filter({ hasText: hand.text(m.ui_order_sent) })).toBeVisible();
  hand.expectNothingTwice();
});

test('a supervisor hears once of a matter that two departments give back to one another', async ({ hand, city }) => {
  const other = await somebody(city, 'supervisor2');
  const number = await other.opens();
  const returned = { number, words: '?', agentId: 'officer1' };
  await city.db
    .insertInto('ticketReturn')
    .values([
      { ...returned, fromDepartmentId: 'works', toDepartmentId: 'metro' },
      { ...returned, fromDepartmentId: 'metro', toDepartmentId: 'works' },
    ])
    .execute();
  await other.does('dispatch', number);
  await hand.arrive('supervisor1');
  await other.does('return', number, { departmentId: 'metro', words: '?' });
  await hand.hears(hand.text(m.tickets_asks_supervisor, { number: spokenTicketNumber(number) }));
  hand.expectNothingTwice();
});
