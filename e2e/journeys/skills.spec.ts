import { m } from '#client/paraglide/messages.js';
import { expectTicket, goAvailable, takeCall } from '#e2e/support/desk.ts';
import { somebody } from '#e2e/support/others.ts';
import { expect, test } from '#e2e/support/test.ts';
import type { Skill } from '#shared/skills.ts';

const own: Skill[] = ['mandarin', 'taiwanese', 'english', 'roads'];
test.afterEach(async ({ city }) => {
  await city.db.updateTable('agent').set({ skills: own }).where('id', '=', 'agent1').execute();
  await city.db.deleteFrom('accommodation').where('agentId', '=', 'agent1').execute();
});

test('a supervisor says who speaks Vietnamese, and a Vietnamese call rings there', async ({ hand, city }) => {
  const { page } = hand;
  await test.step('the supervisor ticks the language', async () => {
    await hand.arrive('supervisor1', '/skills');
    await hand.tabTo(hand.the('listbox', m.accounts_agents).getByRole('option').first(), 30);
    for (let presses = 0; presses < 50; presses += 1) {
      if ((await hand.focused.textContent())?.includes('林怡君')) break;
      await hand.press('ArrowDown');
    }
    await hand.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await hand.tabTo(hand.the('checkbox', m.ui_skill_vietnamese), 20);
    await hand.press('Space');
    await hand.tabTo(hand.the('button', m.accounts_save), 20);
    await hand.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(hand.focused).toHaveAccessibleName(new RegExp(`林怡君.*${hand.text(m.ui_skill_vietnamese)}`));
  });

  await test.step('somebody who does not speak it has waited longer', async () => {
    await city.db
      .updateTable('presence')
      .set({ state: 'available', since: new Date(0) })
      .where('agentId', '=', 'agent2')
      .execute();
    await hand.arrive('agent1');
    await goAvailable(hand);
    await city.ring(null, 'vietnamese');
    await hand.hears(
      hand.text(m.calls_ring, {
        caller: [hand.text(m.calls_withheld), hand.text(m.ui_skill_vietnamese)].join(hand.text(m.calls_comma)),
      }),
    );
    await hand.command('a');
    await expect(hand.the('textbox', m.intake_words)).toBeFocused();
  });
});

test('an agent at whom nothing rings is told why, once', async ({ hand, city }) => {
  await hand.arrive('agent1');
  await goAvailable(hand);
  await city.ring(null, 'indonesian');
  await hand.command('p');
  const why = hand.text(m.calls_quiet_waiting, { count: 1, skills: hand.text(m.ui_skill_indonesian) });
  await hand.hears(why);
  await expect(hand.the('dialog', m.calls_presence)).toContainText(why);
  await hand.expectAsked(hand.text(m.calls_presence));
  hand.expectNothingTwice();
});

test('what a caller needs is ticked once, and the next call asks for it', async ({ hand, city }) => {
  const phone = '+886912000111';
  await city.db.insertInto('citizen').values({ phone, name: '周大同', way: 'text' }).execute();
  await hand.arrive('agent1');
  await goAvailable(hand);
  await city.ring(phone);
  await expect(hand.the('button', m.calls_answer)).toBeVisible();
  await hand.command('a');
  await expect(hand.the('textbox', m.intake_words)).toBeFocused();
  await hand.tabTo(hand.the('checkbox', m.citizens_need_text_relay), 30);
  await hand.press('Space');
  const needs = () => city.db.selectFrom('citizen').select('needs').where('phone', '=', phone).executeTakeFirst();
  await expect.poll(needs).toEqual({ needs: ['text relay'] });
});

test('the next ticket is taken with one command, and when nothing waits it is said', async ({ hand, city }) => {
  await city.db.updateTable('ticket').set({ assigneeId: 'agent2' }).where('state', '=', 'open').execute();
  const other = await somebody(city, 'agent2');
  const first = await other.opens();
  const tax = await other.opens();
  await city.db
    .updateTable('ticket')
    .set({ skills: ['tax'], openedAt: new Date(0) })
    .where('number', '=', tax)
    .execute();
  await hand.arrive('agent1');
  await hand.command('4');
  expect(await expectTicket(hand)).toBe(first);
  const taken = () =>
    city.db.selectFrom('ticket').select('assigneeId').where('number', '=', first).executeTakeFirstOrThrow();
  expect(await taken()).toEqual({ assigneeId: 'agent1' });
  await hand.command('4');
  await hand.hears(hand.text(m.tickets_nothing_next));
  hand.expectNothingTwice();
});

test('an officer gives back what is not the department’s, and the supervisor sees which rule sent it', async ({
  hand,
  city,
}) => {
  const { page } = hand;
  const other = await somebody(city, 'supervisor1');
  const number = await other.opens();
  await other.does('dispatch', number);
  const rule = await city.db
    .selectFrom('routingRule')
    .select(['id', 'position'])
    .where('version', '=', (eb) => eb.selectFrom('ruleSet').select(({ fn }) => fn.max('version').as('newest')))
    .orderBy('position')
    .offset(1)
    .limit(1)
    .executeTakeFirstOrThrow();
  await city.db.updateTable('decision').set({ ruleId: rule.id }).where('number', '=', number).execute();
  const words = hand.say('A lamp of the metro.', '捷運站的路燈。');

  await test.step('the officer says why, and whose it is', async () => {
    await hand.arrive('officer1');
    const order = page.getByRole('article').filter({ has: page.locator(`a[href$="${number}"]`) });
    await hand.tabTo(order.getByRole('button', { name: hand.text(m.dispatch_return) }), 99);
    await hand.press('Enter');
    await expect(hand.the('combobox', m.dispatch_whose)).toBeFocused();
    await hand.type(hand.say('Rapid', '捷運'));
    await hand.press('Enter');
    await expect(hand.the('textbox', m.dispatch_words_return)).toBeFocused();
    await hand.press('Control+Enter');
    await hand.expectRefused(hand.text(m.dispatch_needs_words));
    await hand.type(words);
    await hand.press('Control+Enter');
    await hand.hears(hand.text(m.dispatch_gone_returned));
    await expect(page.locator('h1')).toBeFocused();
    await expect(order).toHaveCount(0);
    hand.expectNothingTwice();
  });

  const returned = await city.db
    .selectFrom('ticketReturn')
    .innerJoin('decision', 'decision.id', 'ticketReturn.decisionId')
    .select(['ticketReturn.toDepartmentId', 'ticketReturn.ruleId', 'agentId'])
    .where('ticketReturn.number', '=', number)
    .executeTakeFirstOrThrow();
  expect(returned).toMatchObject({ toDepartmentId: 'metro', ruleId: rule.id, agentId: 'officer1' });

  await test.step('the supervisor reads it among the rules', async () => {
    await hand.arrive('supervisor1', '/rules');
    const rules = hand.the('listbox', m.routing_rules).getByRole('option');
    await hand.tabTo(rules.first());
    await hand.tabTo(hand.the('button', m.routing_add), 20);
    await hand.press('End', 'Enter');
    const row = hand.the('dialog', m.routing_returns).getByRole('row').filter({ hasText: words });
    await expect(row).toBeVisible();
    await hand.tabTo(
      row.getByRole('button', { name: hand.text(m.routing_rule, { position: rule.position }), exact: true }),
    );
    await hand.press('Enter');
    await expect(rules.and(page.locator(':focus'))).toHaveAccessibleName(new RegExp(`^${rule.position}\\. `));
    hand.expectNothingTwice();
  });
});

test('the break that an accommodation asks for begins by itself, after the call in hand or while nothing rings', async ({
  hand,
  city,
}) => {
  const letBreakBeDue = () =>
    city.db
      .updateTable('presence')
      .set({ restedAt: new Date(Date.now() - 3_600_000) })
      .where('agentId', '=', 'agent1')
      .execute();
  await city.db.insertInto('accommodation').values({ agentId: 'agent1', breakEveryMinutes: 50 }).execute();
  await hand.arrive('agent1');
  await goAvailable(hand);
  await takeCall(hand, city, null);
  await letBreakBeDue();
  await hand.command('h');
  await hand.expectAsked(hand.text(m.calls_disposition));
  await hand.press('Enter');
  await expect(hand.the('button', m.calls_presence_break)).toBeFocused();
  expect(hand.heard).not.toContain(hand.text(m.calls_break_due));

  await goAvailable(hand);
  await letBreakBeDue();
  await hand.hears(hand.text(m.calls_break_due));
  await expect(hand.the('button', m.calls_presence_break)).toBeVisible();
  await hand.expectFocus('focus after the break began');
  hand.expectNothingTwice();
});
