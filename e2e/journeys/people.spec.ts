import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { m } from '#client/paraglide/messages.js';
import { freePort } from '#e2e/support/free-port.ts';
import { Hand } from '#e2e/support/hand.ts';
import { orderOf } from '#e2e/support/orders.ts';
import { somebody } from '#e2e/support/others.ts';
import { inServer } from '#e2e/support/postgres.ts';
import { expect, password, test } from '#e2e/support/test.ts';

test('an officer takes an order from accepted to done on a phone, and sees nothing else', async ({ hand, city }) => {
  const agent = await somebody(city, 'agent1');
  const number = await agent.opens();
  await agent.does('dispatch', number);
  const others = await city.db
    .selectFrom('ticket')
    .select('number')
    .where('departmentId', '<>', 'works')
    .where('state', '=', 'in progress')
    .executeTakeFirstOrThrow();

  const state = () =>
    city.db.selectFrom('ticket').select(['state', 'resolution']).where('number', '=', number).executeTakeFirstOrThrow();

  await hand.page.setViewportSize({ width: 320, height: 640 });
  await hand.arrive('officer1');
  await expect(hand.page).toHaveURL(/\/orders$/);
  await expect(hand.the('button', m.calls_answer)).toHaveCount(0);
  const order = orderOf(hand, number);
  const presses = async (message: typeof m.dispatch_accept) => {
    const button = order.getByRole('button', { name: hand.text(message) });
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(64);
    await hand.tabTo(button, 99);
    await hand.press('Enter');
  };
  await presses(m.dispatch_accept);
  await expect(hand.focused).toContainText(hand.text(m.ui_order_accepted));
  await presses(m.dispatch_arrive);
  await expect(hand.focused).toContainText(hand.text(m.ui_order_arrived));
  expect(await state()).toMatchObject({ state: 'in progress' });
  await presses(m.dispatch_done);
  await expect(hand.the('textbox', m.dispatch_words_done)).toBeFocused();
  await hand.press('Control+Enter');
  await expect(hand.the('textbox', m.dispatch_words_done)).toHaveAccessibleDescription(
    new RegExp(hand.text(m.dispatch_needs_words)),
  );
  await hand.type(hand.say('New bulb.', '換了燈泡。'));
  await hand.press('Control+Enter');
  await hand.hears(hand.text(m.dispatch_gone_done));
  await expect(hand.page.locator('h1')).toBeFocused();
  await expect(order).toHaveCount(0);
  expect(await state()).toEqual({ state: 'resolved', resolution: hand.say('New bulb.', '換了燈泡。') });
  hand.expectNothingTwice();

  await hand.page.goto(`/tickets/${others.number}`);
  await expect(hand.the('heading', m.tickets_no_such_number)).toBeVisible();
});

test('a reader on a phone swipes from an order’s heading to its buttons, each named with it, and a double tap presses', async ({
  hand,
  city,
}) => {
  const agent = await somebody(city, 'agent1');
  const number = await agent.opens();
  await agent.does('dispatch', number);
  await hand.page.setViewportSize({ width: 360, height: 740 });
  await hand.arrive('officer1');
  const order = orderOf(hand, number);
  await expect(order).toBeVisible();
  const swiped = [...(await order.ariaSnapshot()).matchAll(/- (heading|link|button) "(.*?)"/g)];
  expect(swiped.map(([, role]) => role)).toEqual(['heading', 'link', 'button', 'button', 'button']);
  const [heading = '', ...names] = swiped.map(([, , name]) => name);
  const what = heading.slice(0, heading.lastIndexOf(hand.text(m.dispatch_comma)));
  for (const name of names.slice(1)) expect(name).toContain(what);
  // As a reader for touch presses: a click that no pointer made.
  const accept = order.getByRole('button', { name: hand.text(m.dispatch_accept) });
  await accept.dispatchEvent('click');
  await expect(hand.focused).toContainText(hand.text(m.ui_order_accepted));
});

test('an administrator adds an agent, who can sign in', async ({ hand, city }) => {
  const username = `agent${Math.floor(Math.random() * 1e6)}`;
  await hand.arrive('admin1', '/accounts');
  await hand.tabTo(hand.the('button', m.accounts_add));
  await hand.press('Enter');
  await expect(hand.the('textbox', m.accounts_name)).toBeFocused();
  await hand.type(hand.say('Amy Chen', '陳怡安'));
  await hand.press('Tab');
  await hand.type(username);
  await hand.press('Tab');
  await hand.type('short');
  await hand.press('Enter');
  await expect(hand.the('textbox', m.accounts_password)).toHaveAccessibleDescription(
    new RegExp(hand.text(m.accounts_password_rule)),
  );
  await expect(hand.the('textbox', m.accounts_password)).toBeFocused();
  await hand.type('-but-now-long-enough');
  const given = await hand.the('textbox', m.accounts_password).inputValue();
  await hand.press('Enter');
  await expect(hand.focused).toHaveAccessibleName(new RegExp(hand.say('Amy Chen', '陳怡安')));

  const signedIn = await fetch(`${city.url}/api/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: given }),
  });
  expect(signedIn.status).toBe(200);
});

test('the first administrator of an empty hotline signs in by a link that works once', async ({ page, agentLocale }, {
  parallelIndex,
}) => {
  const database = `empty_${parallelIndex}`;
  const serverUrl = process.env.E2E_DATABASE_URL as string;
  await inServer(serverUrl, `drop database if exists ${database} with (force)`);
  await inServer(serverUrl, `create database ${database}`);
  const server = spawn(process.execPath, ['server/main.ts'], {
    env: {
      ...process.env,
      DATABASE_URL: Object.assign(new URL(serverUrl), { pathname: `/${database}` }).href,
      PORT: String(await freePort()),
      HOST: 'localhost',
      DEMO: '0',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    let link = '';
    for await (const line of createInterface({ input: server.stdout })) {
      link = /http:\S+first-administrator\S+/.exec(line)?.[0] ?? '';
      if (link) break;
    }
    const hand = await Hand.on(page, agentLocale);
    await page.goto(link);
    await expect(hand.the('textbox', m.accounts_name)).toBeFocused();
    await hand.type('Lin Yu');
    await hand.press('Tab');
    await hand.type('linyu');
    await hand.press('Tab');
    await hand.type(password);
    await hand.press('Enter');
    await expect(page).toHaveURL(new URL('/accounts', link).href);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

    await page.context().clearCookies();
    await page.goto(link);
    await hand.type('Somebody Else');
    await hand.press('Tab');
    await hand.type('else');
    await hand.press('Tab');
    await hand.type(password);
    await hand.press('Enter');
    await hand.hears(hand.text(m.app_error_wrong_token));
  } finally {
    server.kill();
    await once(server, 'exit');
  }
});
