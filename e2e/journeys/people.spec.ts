import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { m } from '#client/paraglide/messages.js';
import { freePort } from '#e2e/support/free-port.ts';
import { Hand } from '#e2e/support/hand.ts';
import { somebody } from '#e2e/support/others.ts';
import { inServer } from '#e2e/support/postgres.ts';
import { expect, password, test } from '#e2e/support/test.ts';

test('an officer works on what was dispatched to her department, and sees nothing else', async ({ hand, city }) => {
  const agent = await somebody(city, 'agent1');
  const number = await agent.opens();
  await agent.does('dispatch', number);
  const others = await city.db
    .selectFrom('ticket')
    .select('number')
    .where('departmentId', '<>', 'works')
    .where('state', '=', 'in progress')
    .executeTakeFirstOrThrow();

  await hand.arrive('officer1', `/tickets/${number}`);
  await expect(hand.page.getByRole('heading', { level: 1 })).toContainText(hand.say('Street light', '路燈故障'));
  await expect(hand.the('button', m.calls_answer)).toHaveCount(0);
  await hand.command('s');
  await hand.hears(hand.text(m.tickets_done_start));

  await hand.page.goto(`/tickets/${others.number}`);
  await expect(hand.the('heading', m.tickets_no_such_number)).toBeVisible();
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
