import { m } from '#client/paraglide/messages.js';
import { dayWords } from '#client/ui/time-words.ts';
import { expect, test } from '#e2e/support/test.ts';

test('an administrator enters a make-up working day, mends it and takes it away', async ({ hand, city }) => {
  const { page } = hand;
  const why = hand.say('make-up working day', '補行上班');
  const row = hand.the('listbox', m.calendar_entered).getByRole('option');
  const nameOf = (state: string) => [dayWords('2027-02-20', hand.locale), state, why].join(hand.text(m.calendar_comma));
  const saved = () => city.db.selectFrom('officeDay').select(['open', 'name']).execute();

  await test.step('the page is one of the navigation', async () => {
    await hand.arrive('admin1');
    await hand.tabBackTo(page.getByRole('link', { name: hand.text(m.app_place_calendar) }), 40);
    await hand.press('Enter');
    await expect(hand.the('heading', m.app_place_calendar)).toBeFocused();
    await expect(page.getByRole('row').filter({ hasText: hand.say('National Day', '國慶日') })).not.toHaveCount(0);
  });

  await test.step('what is missing or wrong is said, then the day is taken', async () => {
    await hand.tabTo(hand.the('button', m.calendar_add), 20);
    await hand.press('Enter');
    await expect(hand.the('textbox', m.calendar_day)).toBeFocused();
    await hand.type('2027/2/30');
    await hand.press('Enter');
    await expect(hand.the('textbox', m.calendar_day)).toHaveAttribute('aria-invalid', 'true');
    await hand.press('Control+a');
    await hand.type('2027/2/20');
    await hand.press('Enter');
    await expect(hand.the('textbox', m.calendar_name)).toBeFocused();
    await hand.type(why);
    await hand.press('Enter');
    await expect(row).toBeFocused();
    await expect(row).toHaveAccessibleName(nameOf(hand.text(m.calendar_open)));
    expect(await saved()).toEqual([{ open: true, name: why }]);
  });

  await test.step('it is closed after all', async () => {
    await hand.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await hand.expectAsked(hand.text(m.calendar_is));
    await hand.press('2');
    await hand.tabTo(hand.the('button', m.calendar_save), 6);
    await hand.press('Enter');
    await expect(row).toBeFocused();
    await expect(row).toHaveAccessibleName(nameOf(hand.text(m.calendar_closed)));
  });

  await test.step('and is as every Saturday again', async () => {
    await hand.press('Enter');
    await hand.tabTo(hand.the('button', m.calendar_remove), 8);
    await hand.press('Enter');
    await expect(hand.focused).toHaveText(hand.text(m.calendar_entered_none));
    expect(await saved()).toEqual([]);
  });
  hand.expectNothingTwice();
});
