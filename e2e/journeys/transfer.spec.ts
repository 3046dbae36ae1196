import { m } from '#client/paraglide/messages.js';
import { somebody } from '#e2e/support/others.ts';
import { expect, test } from '#e2e/support/test.ts';

test('who hands a ticket on finds the likely department first, with the reason, without typing', async ({
  hand,
  city,
}) => {
  const number = await (await somebody(city, 'agent2')).opens();
  await city.db.updateTable('ticket').set({ departmentId: 'marine' }).where('number', '=', number).execute();
  await hand.arrive('agent1', `/tickets/${number}`);
  await expect(hand.page.getByRole('heading', { level: 1 })).toBeFocused();
  await hand.command('x');
  const field = hand.the('combobox', m.tickets_department);
  await expect(field).toBeFocused();
  await hand.press('ArrowDown');
  const first = hand.the('listbox', m.tickets_department).getByRole('option', { selected: true });
  await expect(first).toHaveAccessibleName(
    new RegExp(hand.say('^Public Works.*like \\d+ .* about street light$', '^工務局.*像 \\d+ .路燈故障的')),
  );
  await hand.press('Enter');
  await expect(field).toHaveValue(new RegExp(hand.say('^Public Works', '^工務局$')));
  await expect(hand.the('textbox', m.tickets_words_reason)).toBeFocused();
  await hand.type(hand.say('Their lamp.', '他們的燈'));
  await hand.press('Enter');
  await hand.hears(new RegExp(hand.say('Public Works', '工務局')));
});
