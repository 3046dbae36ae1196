import { expect } from '@playwright/test';
import { m } from '#client/paraglide/messages.js';
import type { Walk } from '#e2e/a11y/walks/walk.ts';
import { dialOn, forgetCampaign } from '#e2e/support/outreach.ts';
import { dayOf } from '#shared/day.ts';

/** The reports, as a supervisor reads them. */
export const reports: Walk = async ({ hand, city, look }) => {
  const { page } = hand;
  await hand.arrive('supervisor1', '/reports');
  await expect(page.locator('.recharts-surface').first()).toBeVisible();
  await look('the report of a week');
  const halves = await city.db.deleteFrom('callHalfHour').returningAll().execute();
  await page.reload();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await look('a report of no calls');
  if (halves.length > 0) await city.db.insertInto('callHalfHour').values(halves).execute();
};

/** A month of reports, with the caring calls of a day in it. */
export const monthOfReports: Walk = async ({ hand, city, look }) => {
  const { page } = hand;
  const campaignId = await dialOn(city, dayOf(new Date()));
  await hand.arrive('supervisor1', '/reports');
  await hand.tabTo(
    hand
      .the('listbox', m.reports_kind)
      .getByRole('option')
      .filter({ hasText: hand.text(m.reports_week) }),
    12,
  );
  await hand.press('3');
  await expect(page.getByRole('rowheader', { name: '颱風關懷' })).toBeVisible();
  await look('the report of a month with caring calls');
  await forgetCampaign(city, campaignId);
};
