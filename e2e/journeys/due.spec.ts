import { m } from '#client/paraglide/messages.js';
import { somebody } from '#e2e/support/others.ts';
import { letPass } from '#e2e/support/overdue.ts';
import { expect, test } from '#e2e/support/test.ts';

test('an agent hears once of an arrival that is overdue, finds it in the list of what is due, and in the timeline who was told', async ({
  hand,
  page,
  city,
}) => {
  const agent = await somebody(city, 'agent1');
  await hand.arrive('agent1', '/settings');
  const number = await agent.opens();
  await agent.does('dispatch', number);
  await agent.does('assign', number, { agentId: 'agent1' });
  // Longer than anything else in the city, so that all have been told meanwhile.
  await letPass(city, number, 'arrive', 99 * 1440 + 60);
  const said = hand.say('Overdue arrival, Street light', '到場逾期，路燈故障');
  await hand.hears(new RegExp(`^${said}`));
  expect(hand.heard.filter((sentence) => sentence.startsWith(said))).toHaveLength(1);

  await hand.command('.');
  const rows = hand.the('listbox', m.tickets_filter_due).getByRole('option');
  await expect(rows.first()).toBeFocused();
  await expect(rows.first()).toHaveAccessibleName(
    hand.say(
      /^arrival overdue by 99 days, street light, Wufu 3rd Road, Public Works, (\d[ ,]*){9}$/,
      /^到場逾期99 天，路燈故障，五福三路，工務局，(\d[ ,]*){9}$/,
    ),
  );
  await hand.press('Enter');
  await expect(page.locator('h1')).toBeFocused();
  const timeline = page.getByRole('listitem');
  await expect(timeline.filter({ hasText: hand.say('arrival overdue, told', '到場逾期，已通知') })).toContainText(
    '林怡君',
  );
  // The department's head, the supervisors, the commission.
  await expect(timeline.filter({ hasText: hand.say('arrival still overdue, told', '到場仍逾期，已通知') })).toHaveCount(
    3,
  );
  hand.expectNothingTwice();
});
