import { m } from '#client/paraglide/messages.js';
import { expect, test } from '#e2e/support/test.ts';
import { lostUpdate } from '#e2e/support/told.ts';

test('news that could not be told are told by call instead', async ({ hand, city }) => {
  const { page } = hand;
  const { number } = await lostUpdate({ hand, city });
  const rows = hand.the('listbox', m.updates_list).getByRole('option');
  const state = () => city.db.selectFrom('citizenUpdate').select(['way', 'state', 'toldBy']).executeTakeFirstOrThrow();

  await test.step('the page is one of the navigation, and the row says what is wrong', async () => {
    await hand.arrive('agent1');
    await hand.tabBackTo(page.getByRole('link', { name: hand.text(m.app_place_updates) }), 40);
    await hand.press('Enter');
    await expect(hand.the('heading', m.app_place_updates)).toBeFocused();
    await hand.tabTo(rows.first(), 20);
    await expect(rows.first()).toHaveAccessibleName(new RegExp(`^${hand.text(m.updates_fault_refused)}`));
  });

  await test.step('it is to be told by call, with the words to say', async () => {
    await hand.press('Enter');
    await expect(page.getByRole('dialog')).toContainText(number.replace(/(\d{3})(?=\d)/g, '$1 '));
    await hand.tabTo(hand.the('button', m.updates_by_call), 8);
    await hand.press('Enter');
    await expect(rows.first()).toBeFocused();
    await expect(rows.first()).toHaveAccessibleName(new RegExp(`^${hand.text(m.updates_fault_call)}`));
    expect(await state()).toEqual({ way: 'call', state: 'queued', toldBy: null });
  });

  await test.step('she calls, and says that the citizen was told', async () => {
    await hand.press('Enter');
    await hand.tabTo(hand.the('button', m.updates_told), 8);
    await hand.press('Enter');
    await expect(hand.focused).toHaveText(hand.text(m.updates_empty));
    expect(await state()).toEqual({ way: 'call', state: 'told', toldBy: 'agent1' });
  });
  hand.expectNothingTwice();
});

test('a citizen who is called says that it was not solved, and the matter is taken up again', async ({
  hand,
  city,
}) => {
  const { number } = await lostUpdate({ hand, city });
  await city.db
    .updateTable('ticket')
    .set({ state: 'closed', closedAt: new Date() })
    .where('number', '=', number)
    .execute();
  await city.db
    .updateTable('citizenUpdate')
    .set({ kind: 'closed', way: 'call', state: 'queued', fault: null })
    .execute();
  const rows = hand.the('listbox', m.updates_list).getByRole('option');
  await hand.arrive('agent1', '/updates');
  await hand.tabTo(rows.first(), 30);
  await expect(rows.first()).toHaveAccessibleName(new RegExp(hand.text(m.updates_kind_closed).replace('?', '\\?')));
  await hand.press('Enter');
  await hand.tabTo(hand.the('button', m.updates_not_solved), 8);
  await hand.press('Enter');
  await expect(hand.focused).toBeVisible();
  await expect(hand.page.getByRole('dialog')).toBeHidden();
  const ticket = city.db.selectFrom('ticket').select('state').where('number', '=', number);
  expect(await ticket.executeTakeFirstOrThrow()).toEqual({ state: 'open' });
  hand.expectNothingTwice();
});

test('a supervisor changes what citizens are told, and is told what no template may name', async ({ hand, city }) => {
  const { page } = hand;
  await city.db.deleteFrom('template').execute();
  await hand.arrive('supervisor1', '/templates');
  const rows = hand.the('listbox', m.updates_templates).getByRole('option');
  await hand.tabTo(rows.first(), 30);
  await hand.press('Enter');
  await expect(hand.the('textbox', m.updates_subject)).toBeFocused();
  await hand.tabTo(hand.the('textbox', m.updates_words), 4);
  await hand.press('Control+a');
  await hand.type('{number} {name}');
  await hand.press('Control+Enter');
  await hand.expectRefused(hand.text(m.updates_unknown, { names: '{name}' }));
  await expect(hand.the('textbox', m.updates_words)).toBeFocused();
  await hand.press('Control+a');
  await hand.type('{number}');
  await hand.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(rows.first()).toBeFocused();
  await expect(rows.first()).toHaveAccessibleName(/1/);
  const kept = await city.db.selectFrom('template').select(['kind', 'words', 'changedBy']).execute();
  expect(kept).toEqual([{ kind: 'received', words: '{number}', changedBy: 'supervisor1' }]);
  hand.expectNothingTwice();
});
