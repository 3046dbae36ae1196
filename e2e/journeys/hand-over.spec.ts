import { m } from '#client/paraglide/messages.js';
import { expect, test } from '#e2e/support/test.ts';
import { dayOf } from '#shared/day.ts';
import { mondayOf } from '#shared/shifts/week.ts';

test.afterEach(async ({ city }) => {
  for (const table of ['handoverNote', 'shiftNews', 'shift', 'rosterWeek'] as const)
    await city.db.deleteFrom(table).execute();
});

test('an agent hands over to those who come next, and nothing of it is lost where nobody comes', async ({
  hand,
  colleague,
  city,
}) => {
  const words = hand.say('Underpass flooded; tell them the way round.', '地下道淹水，請告知繞道');
  const field = hand.the('textbox', m.shifts_handover_words);
  const open = async () => {
    await hand.tabTo(hand.the('button', m.shifts_handover), 40);
    await hand.press('Enter');
    await expect(field).toBeFocused();
  };

  await test.step('nothing is no note', async () => {
    await hand.arrive('agent1', '/shifts');
    await open();
    await hand.press('Control+Enter');
    await hand.expectRefused(hand.text(m.shifts_handover_wrong));
  });

  await test.step('nobody comes next: a sentence says so, and the note is still there after the dialog was closed', async () => {
    await hand.type(words);
    await hand.press('Control+Enter');
    await hand.hears(hand.text(m.shifts_handover_nobody));
    await hand.press('Escape');
    await expect(hand.page.getByRole('dialog')).toBeHidden();
    await expect(hand.the('button', m.shifts_handover)).toBeFocused();
    await hand.press('Enter');
    await expect(field).toHaveValue(words);
  });

  const { name } = await city.db
    .selectFrom('agent')
    .select('name')
    .where('id', '=', 'agent1')
    .executeTakeFirstOrThrow();
  await test.step('somebody comes in an hour: it is handed over', async () => {
    const startsAt = new Date(Date.now() + 3_600_000);
    const monday = mondayOf(dayOf(startsAt));
    const week = { monday, changedBy: null, publishedRevision: null, publishedBy: null, publishedAt: null };
    await city.db.insertInto('rosterWeek').values(week).execute();
    const endsAt = new Date(startsAt.getTime() + 8 * 3_600_000);
    const shift = { agentId: 'agent2', startsAt, endsAt, monday, breaks: '[]' as never, kindId: null };
    await city.db.insertInto('shift').values(shift).execute();
    await expect(field).toBeFocused();
    await hand.press('Control+Enter');
    await hand.hears(hand.text(m.shifts_handed_over, { count: 1 }));
    await expect(hand.page.getByRole('dialog')).toBeHidden();
    await expect(hand.the('button', m.shifts_handover)).toBeFocused();
    await hand.press('Enter');
    await expect(field).toHaveValue('');
    hand.expectNothingTwice();
  });

  await test.step('who comes hears it at her desk, once', async () => {
    const other = await colleague('agent2');
    const told = other.text(m.shifts_news_handover, { by: name, words });
    await other.hears(told);
    await other.page.reload();
    await expect(other.page.locator('h1')).toBeVisible();
    expect(other.heard.filter((one) => one === told)).toHaveLength(1);
  });
});
