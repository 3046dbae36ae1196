import { m } from '#client/paraglide/messages.js';
import { startCityServer } from '#e2e/support/city-server.ts';
import { expectTicket, finishCall, onTheTelephone } from '#e2e/support/desk.ts';
import { freePort } from '#e2e/support/free-port.ts';
import { sayWhere } from '#e2e/support/intake.ts';
import { orderOf, presses } from '#e2e/support/orders.ts';
import { letPass } from '#e2e/support/overdue.ts';
import { test as desk, expect } from '#e2e/support/test.ts';
import { testMailServer } from '#server/updates/test-servers.ts';
import { displayTicketNumber } from '#shared/ticket-number.ts';
import { defaultTemplates } from '#shared/updates/default-templates.ts';
import type { UpdateKind } from '#shared/updates/update.ts';

/** A city that sends its e-mails to a real mail server, where the citizen reads them. */
const test = desk.extend<object, { post: Awaited<ReturnType<typeof testMailServer>> }>({
  post: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern that no other fixture is needed.
    async ({}, use) => {
      const post = await testMailServer();
      await use(post);
      await post.close();
    },
    { scope: 'worker' },
  ],
  server: [
    async ({ post }, use, { parallelIndex }) => {
      const mail = { SMTP_URL: post.url, MAIL_FROM: 'hotline@city.example' };
      const server = await startCityServer(
        60 + parallelIndex,
        await freePort(),
        mail,
        'server/testing/server-at-noon.ts',
      );
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
});

test('a pothole, from the ringing call until the citizen reads that it is closed', async ({
  hand,
  page,
  city,
  colleague,
  post,
  browser,
}) => {
  const phone = await onTheTelephone(hand, city);
  const email = `${phone.slice(1)}@citizen.example`;

  const number = await test.step('the agent opens the ticket while the citizen talks', async () => {
    await hand.type(hand.say('Deep pothole on Wufu 3rd Road', '五福三路路面有坑洞'));
    await hand.press('Enter');
    await hand.expectAsked(hand.text(m.intake_category));
    await expect(hand.focused).toHaveAccessibleName(new RegExp(`^${hand.say('Pothole', '路面坑洞')}`));
    await hand.press('1');
    await hand.expectAsked(hand.say('Anyone fallen or crashed?', '有人跌倒或撞車？'));
    await hand.press('n');
    await hand.expectAsked(hand.say('How big?', '洞多大？'));
    await hand.press('2');
    await sayWhere(hand);
    await hand.expectAsked(hand.text(m.intake_way));
    await hand.press('2');
    await expect(hand.the('textbox', m.citizens_name)).toBeFocused();
    await hand.type(hand.say('Lin Mei', '林美'));
    await hand.press('Enter');
    await expect(hand.the('textbox', m.citizens_email)).toBeFocused();
    await hand.type(email);
    await hand.press('Enter');
    await expect(hand.the('button', m.intake_open)).toBeFocused();
    await hand.press('Enter');
    return expectTicket(hand);
  });
  const reads = async (...kinds: UpdateKind[]): Promise<void> => {
    const subjects = kinds.map((kind) =>
      defaultTemplates[hand.locale][kind].subject.replace('{number}', displayTicketNumber(number)),
    );
    const received = () => post.mails.filter(({ to }) => to?.[0]?.address === email).map(({ subject }) => subject);
    await expect.poll(received, { message: 'what the citizen received' }).toEqual(subjects);
  };

  await test.step('the rule has sent the road crew, and the citizen reads the number', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(hand.text(m.ui_state_dispatched), {
      ignoreCase: true,
    });
    await finishCall(hand, hand.text(m.calls_disposition_ticket));
    await reads('received');
  });

  const officer = await colleague('officer1', '/orders', { width: 360, height: 740 });
  const order = orderOf(officer, number);
  await test.step('the officer accepts, and goes where there is no line', async () => {
    await presses(officer, order, m.dispatch_accept);
    await expect(officer.focused).toContainText(officer.text(m.ui_order_accepted));
    await reads('received', 'accepted');
    await officer.page.context().setOffline(true);
  });

  await test.step('nobody arrives in time, and the supervisor hears it, finds it and reads who was told', async () => {
    const supervisor = await colleague('supervisor1');
    await letPass(city, number, 'arrive', 99 * 1440 + 60);
    await supervisor.hears(new RegExp(`^${supervisor.say('Overdue arrival, Pothole', '到場逾期，路面坑洞')}`));
    await supervisor.command('.');
    const rows = supervisor.the('listbox', m.tickets_filter_due).getByRole('option');
    await expect(rows.first()).toBeFocused();
    await expect(rows.first()).toHaveAccessibleName(
      new RegExp(supervisor.say('^urgent, arrival overdue by 99 days, pothole', '^急件，到場逾期99 天，路面坑洞')),
    );
    await supervisor.press('Enter');
    await expectTicket(supervisor);
    const told = supervisor.say('arrival overdue, told', '到場逾期，已通知');
    await expect(supervisor.page.getByRole('listitem').filter({ hasText: told })).toBeVisible();
    supervisor.expectNothingTwice();
  });

  await test.step('what the officer pressed without a line is there once the line is back', async () => {
    await presses(officer, order, m.dispatch_arrive);
    await expect(officer.focused).toContainText(officer.text(m.dispatch_not_sent));
    await reads('received', 'accepted');
    await officer.page.context().setOffline(false);
    await reads('received', 'accepted', 'arrived');
    await presses(officer, order, m.dispatch_done);
    await officer.type(officer.say('Filled with asphalt.', '已用瀝青填平。'));
    await officer.press('Control+Enter');
    await officer.hears(officer.text(m.dispatch_gone_done));
    await reads('received', 'accepted', 'arrived', 'resolved');
    officer.expectNothingTwice();
  });

  await test.step('the agent closes it, and the citizen is asked whether it was solved', async () => {
    await page.goto(`/tickets/${number}`);
    await expectTicket(hand);
    await hand.command('e');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(hand.text(m.ui_state_closed), {
      ignoreCase: true,
    });
    await reads('received', 'accepted', 'arrived', 'resolved', 'closed');
    hand.expectNothingTwice();
  });

  await test.step('the citizen’s own page says so too, without a script', async () => {
    const citizen = await browser.newPage({ baseURL: city.url, javaScriptEnabled: false });
    await citizen.goto(`/case?lang=en&number=${number}`);
    await citizen.locator('#digits').fill(phone.slice(-4));
    await citizen.keyboard.press('Enter');
    await expect(citizen.getByText(/closed/i).first()).toBeVisible();
    await expect(citizen.getByText(hand.say('Filled with asphalt.', '已用瀝青填平。'))).toBeVisible();
    await citizen.context().close();
  });
});
