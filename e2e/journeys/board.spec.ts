import { m } from '#client/paraglide/messages.js';
import { somebody } from '#e2e/support/others.ts';
import { letPass } from '#e2e/support/overdue.ts';
import { expect, test } from '#e2e/support/test.ts';

test('a supervisor hears at the board how a department stands, reads who has what, and no row moves meanwhile', async ({
  hand,
  page,
  city,
}) => {
  const agent = await somebody(city, 'agent1');
  const late = await agent.opens();
  await agent.does('dispatch', late, { crewId: 'works-lamp' });
  // Longer than anything else in the city.
  await letPass(city, late, 'accept', 99 * 1440 + 60);
  await hand.arrive('supervisor1');
  await hand.command(';');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toBeFocused();
  const sentence = hand.say(
    /^All departments, \d+ orders: \d+ not accepted, \d+ late$/,
    /^所有局處，\d+ 件派工：\d+ 件未接單，\d+ 件逾期$/,
  );
  await expect(heading).toHaveText(sentence);

  await hand.tabTo(hand.the('combobox', m.dispatch_board_department));
  await hand.type(hand.say('Public', '工務'));
  await hand.press('Enter');
  const rows = hand.the('listbox', m.dispatch_board).getByRole('option');
  await expect(rows.first()).toBeFocused();
  await expect(heading).toContainText(hand.say('Public Works, ', '工務局，'));
  await expect(rows.first()).toHaveAccessibleName(
    hand.say(
      /^acceptance overdue by 99 days, street light, Wufu 3rd Road, Street Lighting, not accepted$/,
      /^受理逾期99 天，路燈故障，五福三路，路燈維修隊，未接單$/,
    ),
  );
  await hand.press('ArrowDown');
  await agent.does('cancel', late, { words: '?' });
  await expect(rows.first()).toHaveAccessibleName(new RegExp(`^${hand.say('gone', '已離開')}`));
  await expect(rows.nth(1)).toBeFocused();
  const urgent = await agent.opens();
  await agent.does('dispatch', urgent);
  await letPass(city, urgent, 'arrive', 98 * 1440 + 60);
  await hand.hears(hand.text(m.dispatch_board_fresh, { count: 1 }));
  await expect(rows.nth(1)).toBeFocused();
  await hand.press('Enter');
  await expect(page).toHaveURL(/\/tickets\/\d{9}$/);
  await expect(page.locator('h1')).toBeFocused();
  hand.expectNothingTwice();
});
