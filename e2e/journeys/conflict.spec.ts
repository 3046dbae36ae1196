import { m } from '#client/paraglide/messages.js';
import { somebody } from '#e2e/support/others.ts';
import { expect, test } from '#e2e/support/test.ts';

test('the second of two agents is told who changed what, keeps what she typed, and confirms', async ({
  hand,
  page,
  city,
  colleague,
}) => {
  const number = await (await somebody(city, 'supervisor1')).opens();
  const other = await colleague('agent2', `/tickets/${number}`);
  await hand.arrive('agent1', `/tickets/${number}`);

  await hand.command('r');
  const field = hand.the('textbox', m.tickets_words_resolve);
  await expect(field).toBeFocused();
  const words = hand.say('Nothing is broken there.', '現場沒有損壞。');
  await hand.type(words);

  await other.command('s');
  await other.hears(other.text(m.tickets_done_start));

  await hand.press('Enter');
  const did = `陳志明${hand.say(': ', '：')}${hand.text(m.tickets_event_start)}`;
  const told = hand.text(m.tickets_conflict, { events: did });
  await hand.hears(told);
  await expect(page.getByRole('dialog').getByText(told)).toBeVisible();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(words);

  await hand.press('Enter');
  await hand.hears(hand.text(m.tickets_done_resolve));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(hand.text(m.ui_state_resolved), {
    ignoreCase: true,
  });
  await hand.expectFocus('focus after the dialog');
  const ticket = await city.db
    .selectFrom('ticket')
    .select(['state', 'resolution'])
    .where('number', '=', number)
    .executeTakeFirst();
  expect(ticket).toEqual({ state: 'resolved', resolution: words });
});

test('what is no longer possible is said, and what was typed is kept for later', async ({ hand, city }) => {
  const supervisor = await somebody(city, 'supervisor1');
  const number = await supervisor.opens();
  await hand.arrive('agent1', `/tickets/${number}`);
  await hand.command('z');
  const words = hand.say('Which lamp is it?', '是哪一盞？');
  await expect(hand.the('textbox', m.tickets_words_wait)).toBeFocused();
  await hand.type(words);
  await supervisor.does('resolve', number, { words: '已修復完成。' });

  await hand.press('Enter');
  await hand.hears(new RegExp(hand.say('No longer possible', '無法|不能|不再')));
  await expect(hand.the('textbox', m.tickets_words_wait)).toHaveValue(words);
  await hand.press('Escape');
  await hand.expectFocus('focus after the dialog');

  await supervisor.does('reopen', number, { words: '又壞了。' });
  await expect(hand.page.getByRole('heading', { level: 1 })).toContainText(hand.text(m.ui_state_open), {
    ignoreCase: true,
  });
  await hand.command('z');
  await expect(hand.the('textbox', m.tickets_words_wait)).toHaveValue(words);
});
