import { mkdirSync } from 'node:fs';
import { type Browser, chromium, expect, type Page } from '@playwright/test';
import { m } from '#client/paraglide/messages.js';
import { type CityServer, startCityServer } from '#e2e/support/city-server.ts';
import { expectTicket, goAvailable, takeCall } from '#e2e/support/desk.ts';
import { freePort } from '#e2e/support/free-port.ts';
import { Hand } from '#e2e/support/hand.ts';
import { askAboutLamp, sayWhere, tellOfLamp } from '#e2e/support/intake.ts';
import startPostgres from '#e2e/support/postgres.ts';
import type { Locale } from '#shared/language.ts';
import config from '../playwright.config.ts';
import { ensureBuild, root } from './prepare.mjs';

// `node scripts/screenshots.ts`: makes the pictures in docs/images anew, at the desk of an agent who has a call. The
// machine needs a Chinese face, such as Debian's fonts-noto-cjk.
const folder = `${root}/docs/images`;
const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 800 };

/** Somebody who has called before, and whose ticket is not finished. */
const knownCaller = async ({ db }: CityServer): Promise<string | null> => {
  const { phone } = await db
    .selectFrom('citizen')
    .innerJoin('ticket', 'ticket.citizenId', 'citizen.id')
    .select('citizen.phone')
    .where('ticket.active', '=', true)
    .orderBy('ticket.number')
    .executeTakeFirstOrThrow();
  return phone;
};

/** The desk of an agent to whom that caller tells of a dark street light: she is asked what the category wants to know. */
const inTheMidst = async (browser: Browser, city: CityServer, locale: Locale): Promise<Hand> => {
  await city.reset(locale);
  const page = await browser.newPage({ baseURL: city.url, locale, viewport: wide, reducedMotion: 'reduce' });
  const hand = await Hand.on(page, locale);
  await hand.arrive('agent1');
  await goAvailable(hand);
  await takeCall(hand, city, await knownCaller(city));
  await tellOfLamp(hand);
  await hand.expectAsked(hand.say('Wires exposed?', '電線外露或漏電？'));
  await expect(hand.the('listbox', m.knowledge_answers)).toBeVisible();
  await expect(page.getByText(hand.text(m.intake_saved), { exact: true })).toBeVisible();
  return hand;
};

const take = (page: Page, name: string) => page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' });

const english = async (browser: Browser, city: CityServer): Promise<void> => {
  const hand = await inTheMidst(browser, city, 'en');
  const { page } = hand;
  await take(page, 'desk-light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await take(page, 'desk-dark');
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await take(page, 'forced-colours');
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize(narrow);
  await hand.focused.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await take(page, 'narrow-320');
  await page.setViewportSize(wide);

  await askAboutLamp(hand);
  await sayWhere(hand);
  await expect(hand.the('button', m.intake_open)).toBeFocused();
  await expect(page.getByText(hand.text(m.intake_saved), { exact: true })).toBeVisible();
  await take(page, 'intake-light');

  await hand.command('t');
  await expectTicket(hand);
  await take(page, 'ticket-light');
  await page.close();
};

const chinese = async (browser: Browser, city: CityServer): Promise<void> => {
  const { page } = await inTheMidst(browser, city, 'zh-TW');
  await take(page, 'zh-TW-desk');
  await page.close();
};

mkdirSync(folder, { recursive: true });
await ensureBuild();
const stopPostgres = await startPostgres();
const city = await startCityServer(0, await freePort());
const browser = await chromium.launch(config.use?.launchOptions);
try {
  await english(browser, city);
  await chinese(browser, city);
} finally {
  await browser.close();
  await city.stop();
  await stopPostgres();
}
