import { expect } from '@playwright/test';
import { m } from '#client/paraglide/messages.js';
import type { Walk } from '#e2e/a11y/walks/walk.ts';

/** The kinds of shift, as a supervisor changes and adds them. */
export const kinds: Walk = async ({ hand, city, look }) => {
  const row = hand.the('listbox', m.shifts_kinds).getByRole('option').first();
  const add = hand.the('button', m.shifts_kind_add);
  await hand.arrive('supervisor1', '/roster');
  await hand.tabTo(row, 40);
  await look('the kinds of shift');
  await hand.press('Enter');
  await expect(hand.the('textbox', m.shifts_kind_from)).toBeFocused();
  await hand.press('Tab', 'Tab');
  await hand.type('晚班');
  await hand.press('Enter');
  await expect(hand.focused).toHaveAccessibleDescription(hand.text(m.shifts_kind_name_taken));
  await look('a kind that is called like another');
  await city.db.updateTable('shiftKind').set({ minutes: 450 }).where('id', '=', 'early').execute();
  await city.db
    .insertInto('shiftKindEvent')
    .values({ kindId: 'early', agentId: 'supervisor2', before: null, after: '{}' as never })
    .execute();
  await hand.press('Control+a');
  await hand.type('清晨');
  await hand.press('Enter');
  await expect(hand.page.locator('.error-text')).toBeVisible();
  await look('a kind that somebody else changed');
  await hand.press('Escape');
  await city.db.deleteFrom('shiftKindEvent').execute();
  await city.db.updateTable('shiftKind').set({ minutes: 480 }).where('id', '=', 'early').execute();

  await hand.tabTo(add, 6);
  await hand.press('Enter');
  await expect(hand.the('textbox', m.shifts_kind_from)).toBeFocused();
  await hand.press('Enter');
  await expect(hand.the('textbox', m.shifts_kind_from)).toHaveAttribute('aria-invalid', 'true');
  await look('a kind that lacks its times');
  await hand.press('Escape');
  for (let at = 5; at <= 8; at += 1)
    await city.db
      .insertInto('shiftKind')
      .values({ id: `kind${at}`, nameZh: `班${at}`, nameEn: `kind ${at}`, startsAt: 0, minutes: 240, position: at })
      .execute();
  await hand.page.reload();
  await hand.tabTo(add, 60);
  await hand.press('Enter');
  await expect(hand.page.locator('.error-text')).toBeVisible();
  await look('as many kinds as there may be');
  await city.db.deleteFrom('shiftKind').where('id', 'like', 'kind%').execute();
};
