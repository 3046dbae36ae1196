import { m } from '#client/paraglide/messages.js';
import { expect, test } from '#e2e/support/test.ts';
import { addDays, dayOf } from '#shared/day.ts';
import { mondayOf } from '#shared/shifts/week.ts';

test.afterEach(async ({ city }) => {
  for (const table of ['shiftNews', 'rosterEvent', 'shift', 'draftShift', 'rosterWeek', 'shiftKindEvent'] as const)
    await city.db.deleteFrom(table).execute();
  await city.db.deleteFrom('shiftKind').where('id', 'not in', ['early', 'day', 'late', 'night']).execute();
  await city.db
    .updateTable('shiftKind')
    .set({ nameZh: '日班', nameEn: 'day', startsAt: 540, minutes: 480 })
    .where('id', '=', 'day')
    .execute();
});

test('a supervisor changes a kind of shift, and the roster and its coverage follow it', async ({ hand, city }) => {
  const { page } = hand;
  const monday = addDays(mondayOf(dayOf(new Date())), 7);
  const word = new Intl.DateTimeFormat(hand.locale, { timeZone: 'UTC', weekday: 'long' }).format(new Date(monday));
  const kind = hand.say('day', '日班');
  const row = (span: string, name: string = kind) => hand.text(m.shifts_kind, { name, span });
  const kinds = hand.the('listbox', m.shifts_kinds).getByRole('option');
  const covered = (from: string, until: string) =>
    hand
      .the('listbox', m.shifts_coverage)
      .getByRole('option')
      .filter({ hasText: new RegExp(`${word}.*${from}–${until}`) });
  const held = () => city.db.selectFrom('shift').select(['startsAt', 'endsAt']).execute();
  const retype = async (text: string) => {
    await hand.press('Control+a');
    await hand.type(text);
  };

  await test.step('a week is planned by a kind, and published', async () => {
    await hand.arrive('supervisor1', '/roster');
    await hand.tabTo(hand.the('listbox', m.shifts_agents).getByRole('option').first(), 40);
    await hand.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    for (const digit of '3111111') await hand.press(digit);
    await hand.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(covered('09', '17')).toBeVisible();
    await hand.command('u');
    await hand.hears(hand.text(m.shifts_published));
  });
  const published = await held();

  await test.step('a kind that is too long, or called like another, is refused at its field, and nothing typed is lost', async () => {
    await hand.tabTo(kinds.first(), 40);
    await hand.press('2');
    await expect(hand.focused).toHaveAccessibleName(row('09–17'));
    await hand.press('Enter');
    await expect(hand.the('textbox', m.shifts_kind_from)).toBeFocused();
    await retype('1030');
    await hand.press('Tab');
    await retype('23:00');
    await hand.press('Enter');
    await hand.expectRefused(hand.text(m.shifts_kind_until_wrong));
    await retype('18');
    await hand.press('Tab');
    await retype('晚班');
    await hand.press('Enter');
    await hand.expectRefused(hand.text(m.shifts_kind_name_taken));
    await expect(hand.the('textbox', m.shifts_kind_zh)).toBeFocused();
    await expect(hand.the('textbox', m.shifts_kind_from)).toHaveValue('1030');
    expect(await city.db.selectFrom('shiftKindEvent').select('id').execute()).toEqual([]);
  });

  await test.step('what another supervisor did meanwhile is told, and is not overwritten unheard', async () => {
    await city.db.updateTable('shiftKind').set({ minutes: 450 }).where('id', '=', 'day').execute();
    await city.db
      .insertInto('shiftKindEvent')
      .values({ kindId: 'day', agentId: 'supervisor2', before: null, after: '{}' as never })
      .execute();
    await retype('日班');
    await hand.press('Enter');
    const { name: by } = await city.db
      .selectFrom('agent')
      .select('name')
      .where('id', '=', 'supervisor2')
      .executeTakeFirstOrThrow();
    await hand.hears(hand.text(m.shifts_kind_first, { by, kind: row('09–16:30') }));
    await expect(hand.the('textbox', m.shifts_kind_zh)).toBeFocused();
    expect(await held()).toEqual(published);
  });

  await test.step('saved, its row says when it is, and that a week is to be published', async () => {
    await hand.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(hand.focused).toHaveAccessibleName(
      hand.text(m.shifts_kind_to_publish, { kind: row('10:30–18'), count: 1 }),
    );
    await expect(covered('10:30', '18')).toBeVisible();
    await expect(covered('09', '17')).toHaveCount(0);
    await expect(hand.the('listbox', m.shifts_agents).getByRole('option').first()).toContainText(kind);
    expect(await held()).toEqual(published);
  });

  await test.step('published again, it holds', async () => {
    await hand.command('u');
    await expect(kinds.filter({ hasText: row('10:30–18') })).toHaveAccessibleName(row('10:30–18'));
    expect(await held()).not.toEqual(published);
  });

  await test.step('a kind is added, and is the last', async () => {
    await hand.tabTo(hand.the('button', m.shifts_kind_add), 60);
    await hand.press('Enter');
    await expect(hand.the('textbox', m.shifts_kind_from)).toBeFocused();
    await hand.type('20');
    await hand.press('Tab');
    await hand.type('2');
    await hand.press('Tab');
    await hand.type('夜間');
    await hand.press('Tab');
    await hand.type('evening');
    await hand.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(hand.focused).toHaveAccessibleName(row('20–02', hand.say('evening', '夜間')));
    await expect(kinds).toHaveCount(5);
    hand.expectNothingTwice();
  });
});

test('a ninth kind of shift is refused in a sentence before anything is typed', async ({ hand, city }) => {
  for (let at = 5; at <= 8; at += 1)
    await city.db
      .insertInto('shiftKind')
      .values({ id: `kind${at}`, nameZh: `班${at}`, nameEn: `kind ${at}`, startsAt: 0, minutes: 240, position: at })
      .execute();
  await hand.arrive('supervisor1', '/roster');
  await hand.tabTo(hand.the('button', m.shifts_kind_add), 60);
  await hand.press('Enter');
  await hand.hears(hand.text(m.shifts_kind_full));
  await expect(hand.the('button', m.shifts_kind_add)).toBeFocused();
  await expect(hand.page.getByRole('dialog')).toHaveCount(0);
});
