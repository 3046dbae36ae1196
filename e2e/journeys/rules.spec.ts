import { m } from '#client/paraglide/messages.js';
import type { Hand } from '#e2e/support/hand.ts';
import { somebody } from '#e2e/support/others.ts';
import { clearRules } from '#e2e/support/rules.ts';
import { expect, test } from '#e2e/support/test.ts';

/** Chooses in the combo box with the focus by typing. */
const choose = async (hand: Hand, name: string): Promise<void> => {
  await hand.type(name);
  await expect(hand.page.getByRole('option', { name, exact: true }).first()).toBeVisible();
  await hand.press('ArrowDown', 'Enter');
};

test.beforeEach(({ city }) => clearRules(city));

test('a rule is written, tried, published by two, taken back, and the old decision is explained', async ({
  hand,
  city,
  colleague,
}) => {
  const other = await colleague('supervisor2', '/rules');
  await hand.arrive('supervisor1');
  await hand.command('3');
  const row = (position: number) => hand.page.getByRole('option', { name: new RegExp(`^${position}\\. `) });
  await hand.tabTo(row(1));

  await hand.command('-');
  await hand.expectAsked(hand.text(m.routing_add_condition));
  await hand.press('1');
  await expect(hand.the('combobox', m.routing_field_category)).toBeFocused();
  const lamp = hand.say('Street light', '路燈故障');
  await choose(hand, lamp);
  await hand.hears(hand.text(m.routing_added, { name: lamp }));
  await hand.tabTo(hand.the('combobox', m.routing_department));
  await hand.type(hand.say('Transportation', '交通局'));
  await hand.tabTo(hand.the('button', m.routing_save), 40);
  await hand.press('Enter');
  await expect(row(1)).toBeFocused();
  await expect(row(1)).toHaveAccessibleName(new RegExp(`^1\\. .*${lamp}`));

  await hand.command(']');
  await expect(row(2)).toBeFocused();
  await expect(row(2)).toHaveAccessibleName(new RegExp(lamp));
  await hand.command('[');
  await expect(row(1)).toBeFocused();
  expect(hand.heard, 'the row says it').not.toContain(hand.text(m.routing_moved, { position: 2 }));
  expect(hand.heard, 'she was first herself').not.toContain(hand.text(m.routing_first, { by: '王淑芬' }));

  await hand.tabTo(hand.the('button', m.routing_add), 20);
  await hand.press('ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
  await expect(hand.the('dialog', m.routing_dry_run)).toBeVisible();
  await hand.tabTo(hand.the('button', m.routing_start));
  await hand.press('Enter');
  await hand.hears(new RegExp(hand.say('^Of .* would', '件案件中')));
  await expect(hand.page.getByRole('table').getByRole('row').nth(1)).toBeVisible();
  await hand.press('Escape');
  await hand.press('ArrowRight', 'Enter');
  await hand.tabTo(hand.the('button', m.routing_submit));
  await hand.press('Enter');
  await hand.hears(hand.text(m.routing_submitted));

  await other.hears(other.text(m.routing_submitted_by, { by: '王淑芬' }));
  await other.tabTo(other.the('button', m.routing_add), 20);
  await other.press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
  await other.tabTo(other.the('dialog', m.routing_publish).getByRole('button').first());
  await other.press('Enter');
  await other.hears(new RegExp(other.say('published', '已發布')));

  const agent = await somebody(city, 'agent1');
  const number = await agent.opens();
  const opened = await city.db.selectFrom('ticket').select('departmentId').where('number', '=', number).execute();
  expect(opened).toEqual([{ departmentId: 'transport' }]);

  await other.press('ArrowRight', 'ArrowRight', 'Enter');
  await expect(other.the('dialog', m.routing_versions)).toBeVisible();
  await other.tabTo(other.page.getByRole('dialog').getByRole('button').first());
  await other.press('Enter');
  await other.hears(new RegExp(other.say('taken back', '已收回')));
  await hand.hears(new RegExp(hand.say('took the rules back', '收回了規則')));
  const later = await agent.opens();
  const again = await city.db.selectFrom('ticket').select('departmentId').where('number', '=', later).execute();
  expect(again).toEqual([{ departmentId: 'works' }]);

  await hand.arrive('supervisor1', `/tickets/${number}`);
  await hand.tabTo(hand.the('button', m.routing_explain), 40);
  await hand.press('Enter');
  await expect(hand.the('dialog', m.routing_explain)).toContainText(new RegExp(`1\\. .*${lamp}`));
  await hand.press('Escape');
  await expect(hand.the('button', m.routing_explain)).toBeFocused();
});

test('of two supervisors the second is told who was first, and what she typed stays', async ({ hand, colleague }) => {
  const other = await colleague('supervisor2', '/rules');
  await hand.arrive('supervisor1', '/rules');
  const first = (desk: Hand) => desk.the('listbox', m.routing_rules).getByRole('option').first();
  await hand.tabTo(first(hand));
  await hand.press('Enter');
  await expect(hand.page.getByRole('dialog')).toBeVisible();
  await hand.tabTo(hand.the('button', m.routing_save), 80);

  await other.tabTo(first(other));
  await other.command('=');
  await expect(first(other)).toHaveAccessibleName(other.locale === 'en' ? /^1\. off/ : /^1\. 停用/);
  await expect(hand.the('listbox', m.routing_rules).getByRole('option').first()).toHaveText(/off|停用/);

  await hand.press('Enter');
  await hand.hears(new RegExp(hand.say('changed the draft first', '先改了草稿')));
  await expect(hand.page.getByRole('dialog')).toBeVisible();
  await hand.press('Enter');
  await expect(hand.page.getByRole('dialog')).toHaveCount(0);
  await expect(first(hand)).toBeFocused();
});
