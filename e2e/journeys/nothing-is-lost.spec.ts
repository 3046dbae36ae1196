import type { Route } from '@playwright/test';
import { m } from '#client/paraglide/messages.js';
import type { CityServer } from '#e2e/support/city-server.ts';
import { expectTicket, onTheTelephone } from '#e2e/support/desk.ts';
import { Hand } from '#e2e/support/hand.ts';
import { fillIntake, lampWords, tellOfLamp } from '#e2e/support/intake.ts';
import { expect, test } from '#e2e/support/test.ts';

const saved = (hand: Hand) => expect(hand.page.getByText(hand.text(m.intake_saved), { exact: true })).toBeVisible();

/** How many tickets came of the calls from there. */
const ticketsOf = async (city: CityServer, phone: string): Promise<number> => {
  const { count } = await city.db
    .selectFrom('ticket')
    .innerJoin('call', 'call.id', 'ticket.callId')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('call.fromPhone', '=', phone)
    .executeTakeFirstOrThrow();
  return Number(count);
};

const reload = async (hand: Hand): Promise<void> => {
  await hand.page.reload();
  await expect(hand.the('textbox', m.intake_words)).toBeFocused();
};

test('the line is lost during the intake: nothing typed is lost, and the ticket opens once', async ({
  hand,
  page,
  city,
}) => {
  const phone = await onTheTelephone(hand, city);
  await fillIntake(hand);
  await saved(hand);
  await page.context().setOffline(true);
  await hand.hears(hand.text(m.app_connection_lost));
  await expect(page.getByRole('banner').getByText(hand.text(m.app_connection_lost))).toBeVisible();
  await expect(hand.the('button', m.intake_open)).toBeFocused();

  await test.step('what is typed now is kept, and opening is refused', async () => {
    await hand.tabBackTo(hand.the('textbox', m.intake_spot), 20);
    await hand.type(hand.say('opposite no. 12', '12號對面'));
    await hand.command('t');
    await hand.hears(hand.text(m.app_error_connection_lost));
    await hand.expectFocus('focus after the refusal');
  });

  await test.step('back again, it is there even after a reload, and opens once', async () => {
    await page.context().setOffline(false);
    await hand.hears(hand.text(m.app_connection_back));
    await saved(hand);
    await reload(hand);
    await expect(hand.the('textbox', m.intake_words)).toHaveValue(lampWords(hand));
    await expect(hand.the('textbox', m.intake_spot)).toHaveValue(hand.say('opposite no. 12', '12號對面'));
    await hand.command('t');
    await expectTicket(hand);
    expect(await ticketsOf(city, phone)).toBe(1);
  });
});

test('the server dies during the intake: nothing typed is lost', async ({ hand, city }) => {
  const phone = await onTheTelephone(hand, city);
  await fillIntake(hand);
  await city.crash();
  await hand.hears(hand.text(m.app_connection_lost));
  await hand.command('t');
  await hand.hears(hand.text(m.app_error_connection_lost));
  await city.start();
  await hand.hears(hand.text(m.app_connection_back));
  await hand.command('t');
  await expectTicket(hand);
  expect(await ticketsOf(city, phone)).toBe(1);
});

test('the answer of the server is lost on its way: the ticket opens once all the same', async ({
  hand,
  page,
  city,
}) => {
  const phone = await onTheTelephone(hand, city);
  await fillIntake(hand);
  const loseAnswer = async (route: Route) => {
    await route.fetch();
    await route.abort();
  };
  await page.route(/tickets\.open/, loseAnswer, { times: 1 });
  await hand.press('Enter');
  await hand.hears(hand.text(m.app_error_connection_lost));
  expect(await ticketsOf(city, phone)).toBe(1);
  await hand.command('t');
  await expectTicket(hand);
  expect(await ticketsOf(city, phone)).toBe(1);
});

test('the browser dies in the middle of a word: the draft is there when it comes back', async ({
  hand,
  page,
  city,
  agentLocale,
}) => {
  await onTheTelephone(hand, city);
  await tellOfLamp(hand);
  await hand.expectAsked(hand.say('Wires exposed?', '電線外露或漏電？'));
  await hand.tabBackTo(hand.the('textbox', m.intake_words));
  await hand.press('End');
  const more = hand.say(', since Monday', '，從星期一開始');
  await hand.type(more);
  await page.close({ runBeforeUnload: false });

  const again = await Hand.on(await page.context().newPage(), agentLocale);
  await again.page.goto('/intake');
  await expect(again.the('textbox', m.intake_words)).toHaveValue(lampWords(hand) + more);
  await again.hears(again.text(m.intake_restored));
  await again.expectFocus('focus after the crash');
});

test('the machine dies: the draft is there at another one', async ({ hand, page, city, colleague }) => {
  await onTheTelephone(hand, city);
  await tellOfLamp(hand);
  await saved(hand);
  const place = page.url();
  await page.context().close();

  const again = await colleague('agent1', new URL(place).pathname);
  await expect(again.the('textbox', m.intake_words)).toHaveValue(lampWords(hand));
  await again.hears(again.text(m.intake_restored));
  await expect(again.the('button', m.calls_hang_up)).toBeVisible();
});
