import { m } from '#client/paraglide/messages.js';
import { somebody } from '#e2e/support/others.ts';
import { expect, test } from '#e2e/support/test.ts';
import { spokenTicketNumber } from '#shared/ticket-number.ts';

test('an agent sends a crew by name and asks another to help; the ticket and the officer’s page say which leads', async ({
  hand,
  city,
  colleague,
}) => {
  const other = await somebody(city, 'agent2');
  const number = await other.opens();
  const lamp = hand.say('Street Lighting', '路燈維修隊');
  const traffic = hand.say('Traffic Police', '交通隊');
  await hand.arrive('agent1', `/tickets/${number}`);
  await hand.command('d');
  await expect(hand.the('combobox', m.tickets_crew)).toBeFocused();
  await hand.type(lamp.slice(2));
  await hand.press('Enter');
  await hand.hears(hand.text(m.tickets_done_dispatch_to, { name: lamp }));

  await hand.command('d');
  await hand.type(traffic);
  await hand.press('Enter');
  await expect(hand.the('textbox', m.tickets_words_dispatch)).toBeFocused();
  await hand.type(hand.say('Close the lane, please.', '請封閉車道。'));
  await hand.press('Enter');
  await hand.hears(hand.text(m.tickets_done_dispatch_to, { name: traffic }));
  const line = (name: string, part: typeof m.tickets_leads) =>
    hand.page
      .getByRole('definition')
      .filter({ hasText: name })
      .filter({ hasText: hand.text(part) });
  await expect(line(lamp, m.tickets_leads)).toBeVisible();
  await expect(line(traffic, m.tickets_helps)).toBeVisible();
  hand.expectNothingTwice();

  const officer = await colleague('officer1');
  const order = officer.page.getByRole('article').filter({ has: officer.page.locator(`a[href$="${number}"]`) });
  const others = hand.say('Police', '警察局');
  await expect(order).toContainText(hand.text(m.dispatch_leads, { others }));
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
