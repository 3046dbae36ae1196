import { expect } from '@playwright/test';
import { m } from '#client/paraglide/messages.js';
import type { Walk } from '#e2e/a11y/walks/walk.ts';
import { somebody } from '#e2e/support/others.ts';
import { addDays, dayOf } from '#shared/day.ts';
import { spanOn } from '#shared/shifts/shift.ts';
import { mondayOf } from '#shared/shifts/week.ts';

/** One's own shifts, leave, and what is open with colleagues. */
export const ownShifts: Walk = async ({ hand, city, look }) => {
  const monday = addDays(mondayOf(dayOf(new Date())), 7);
  const { startsAt, endsAt } = spanOn(monday, 540, 480);
  const shift = {
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    monday,
    breaks: '[]' as never,
    kindId: 'day',
  };
  await city.db
    .insertInto('rosterWeek')
    .values({ monday, publishedRevision: null, changedBy: null, publishedBy: null, publishedAt: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await city.db
    .insertInto('shift')
    .values({ agentId: 'agent1', ...shift })
    .execute();
  await (await somebody(city, 'agent1')).asks('calls.setPresence', { state: 'break' });
  await hand.arrive('agent1', '/shifts');
  await expect(hand.page.getByRole('columnheader', { name: hand.text(m.shifts_presence_breaks) })).toBeVisible();
  await hand.tabTo(hand.the('button', m.shifts_leave_ask), 40);
  await look('own shifts');
  await hand.press('Enter');
  await expect(hand.the('textbox', m.shifts_leave_first)).toBeFocused();
  await hand.type('soon');
  await hand.press('Enter');
  await expect(hand.the('textbox', m.shifts_leave_first)).toHaveAttribute('aria-invalid', 'true');
  await look('leave that is refused at its field');
  await hand.press('Escape');
  await hand.tabBackTo(hand.the('listbox', m.shifts_own).getByRole('option').first(), 20);
  await hand.press('Enter');
  await expect(hand.the('combobox', m.shifts_offer_to)).toBeFocused();
  await look('a shift that is offered');
  await city.db.deleteFrom('shift').execute();
};
