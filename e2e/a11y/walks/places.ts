import { expect } from '@playwright/test';
import { m } from '#client/paraglide/messages.js';
import type { Walk } from '#e2e/a11y/walks/walk.ts';

/** The desk, what it shows when a place cannot be fetched, and the help. */
export const places: Walk = async ({ hand, look }) => {
  const { page } = hand;
  await page.route('**/assets/help-place*', (route) => route.abort());
  await hand.arrive('agent1');
  await expect(hand.the('listbox', m.tickets_filter_all).getByRole('option').first()).toBeVisible();
  await look('desk');
  await hand.command('?');
  await expect(hand.the('heading', m.app_fault)).toBeFocused();
  await look('a fault');
  await page.unroute('**/assets/help-place*');

  await page.goto('/help');
  await expect(hand.the('heading', m.app_place_help)).toBeFocused();
  await look('help');
  await hand.press('F2');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await look('palette');
  await hand.press('Escape');
};

/** What was said, and where nothing is. */
export const said: Walk = async ({ hand, look }) => {
  const { page } = hand;
  await hand.arrive('agent1', '/help');
  await expect(hand.the('heading', m.app_place_help)).toBeFocused();
  await hand.command('b');
  await expect(hand.the('heading', m.app_place_said)).toBeVisible();
  await look('nothing was said');
  for (let switched = 0; switched < 2; switched += 1) {
    const saved = page.waitForResponse(/accounts\.saveLocale/);
    await hand.command('0');
    await saved;
  }
  await expect(page.getByRole('main').getByRole('option')).toHaveCount(2);
  await look('what was said');

  await page.goto('/nowhere');
  await expect(hand.the('heading', m.app_no_place)).toBeFocused();
  await look('no such page');
};

/** A first call that the console guides through. */
export const firstCall: Walk = async ({ hand, look }) => {
  await hand.arrive('agent1', '/first-call');
  await expect(hand.the('heading', m.app_place_first_call)).toBeFocused();
  await look('guided first call');
  await hand.command('i');
  await expect(hand.the('textbox', m.intake_words)).toBeFocused();
  await look('guided first call, at the intake');
};
