import { sql } from 'kysely';
import { m } from '#client/paraglide/messages.js';
import type { CityServer } from '#e2e/support/city-server.ts';
import { expectTicket, goAvailable, newCaller, takeCall } from '#e2e/support/desk.ts';
import { somebody } from '#e2e/support/others.ts';
import { expect, test } from '#e2e/support/test.ts';

/** Twenty seconds pass at the exchange, for calls that ring. */
const ringLongEnough = async ({ db }: CityServer): Promise<void> => {
  await sql`update call set offered_at = offered_at - interval '20 seconds' where state = 'ringing'`.execute(db);
  await sql`update graphile_worker._private_jobs set run_at = now() where run_at > now() and key is not null`.execute(
    db,
  );
};

test('a call that is not taken goes on to the next agent', async ({ hand, city, colleague }) => {
  await hand.arrive('agent1');
  await goAvailable(hand);
  const next = await colleague('agent2');
  await goAvailable(next);
  const { phone } = newCaller();
  await city.ring(phone);
  await expect(hand.the('button', m.calls_answer)).toBeVisible();
  await expect(next.the('button', m.calls_answer)).toBeHidden();

  await ringLongEnough(city);
  await hand.hears(hand.text(m.calls_passed_on));
  await expect(hand.the('button', m.calls_answer)).toBeHidden();
  await expect(hand.the('button', m.calls_presence_away)).toBeVisible();
  await hand.expectFocus('focus after the call went on');

  await expect(next.the('button', m.calls_answer)).toBeVisible();
  await next.command('a');
  await expect(next.the('textbox', m.intake_words)).toBeFocused();
  const call = await city.db
    .selectFrom('call')
    .select(['state', 'agentId'])
    .where('fromPhone', '=', phone)
    .executeTakeFirst();
  expect(call).toEqual({ state: 'answered', agentId: 'agent2' });
});

test('a caller who hangs up while it rings is told, and leaves the agent where she was', async ({ hand, city }) => {
  await hand.arrive('agent1', '/help');
  await goAvailable(hand);
  const before = await hand.focused.evaluate((element) => element.outerHTML);
  const call = await city.ring(newCaller().phone);
  await expect(hand.the('button', m.calls_answer)).toBeVisible();
  await city.hangUp(call);
  await hand.hears(hand.text(m.calls_caller_gone));
  await expect(hand.the('button', m.calls_answer)).toBeHidden();
  expect(await hand.focused.evaluate((element) => element.outerHTML)).toBe(before);
});

test('a call that is gone as she answers it is told, and leaves the agent where she was', async ({ hand, city }) => {
  await hand.arrive('agent1', '/help');
  await goAvailable(hand);
  const before = await hand.focused.evaluate((element) => element.outerHTML);
  const { phone } = newCaller();
  await city.ring(phone);
  await expect(hand.the('button', m.calls_answer)).toBeVisible();
  // Its end is not heard yet.
  await city.db.updateTable('call').set({ state: 'ended' }).where('fromPhone', '=', phone).execute();
  await hand.command('a');
  await hand.hears(hand.text(m.app_error_call_gone));
  await expect(hand.the('button', m.calls_answer)).toBeHidden();
  await expect.poll(() => hand.focused.evaluate((element) => element.outerHTML)).toBe(before);
});

test('what happens elsewhere waits until the call is over, and one key reads it', async ({ hand, city }) => {
  const supervisor = await somebody(city, 'supervisor1');
  const number = await supervisor.opens();
  await hand.arrive('agent1');
  await goAvailable(hand);
  await takeCall(hand, city, newCaller().phone);
  await hand.command('f');
  await hand.type(number);
  await hand.press('Enter');
  await expectTicket(hand);

  await supervisor.does('start', number);
  const news = `王淑芬${hand.say(': ', '：')}${hand.text(m.tickets_event_start)}`;
  await expect(hand.the('button', m.a11y_waiting, { count: 1 })).toBeVisible();
  expect(hand.heard).not.toContain(news);
  await hand.command('m');
  await hand.hears(news);
  await expect(hand.the('button', m.a11y_waiting, { count: 1 })).toBeHidden();
});
