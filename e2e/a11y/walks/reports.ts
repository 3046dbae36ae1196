import { expect } from '@playwright/test';
import type { Walk } from '#e2e/a11y/walks/walk.ts';

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
