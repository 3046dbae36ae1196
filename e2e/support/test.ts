import { test as base, expect, type Page } from '@playwright/test';
import { type CityServer, startCityServer } from '#e2e/support/city-server.ts';
import { freePort } from '#e2e/support/free-port.ts';
import { Hand } from '#e2e/support/hand.ts';
import { password } from '#e2e/support/postgres.ts';
import type { Locale } from '#shared/language.ts';

type Options = { agentLocale: Locale };
type Fixtures = {
  city: CityServer;
  /** The only hand on the desk: a keyboard. */
  hand: Hand;
  /** Another person at another desk, in a browser of their own. */
  colleague: (username: string, place?: string, viewport?: { width: number; height: number }) => Promise<Hand>;
};

/** Tests on a real server with a city of its own for each worker, left clean before each test. */
export const test = base.extend<Fixtures & Options, { server: CityServer }>({
  agentLocale: ['en', { option: true }],
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern that no other fixture is needed.
    async ({}, use, { parallelIndex }) => {
      const server = await startCityServer(parallelIndex, await freePort());
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  // Who is not signed in yet is spoken to in the language of the browser.
  locale: async ({ agentLocale }, use) => use(agentLocale),
  city: async ({ server, agentLocale }, use) => {
    await server.reset(agentLocale);
    await use(server);
  },
  hand: async ({ city, page, agentLocale }, use) => {
    void city;
    await use(await Hand.on(page, agentLocale));
  },
  colleague: async ({ city, browser, agentLocale }, use) => {
    const pages: Page[] = [];
    await use(async (username, place, viewport) => {
      const page = await browser.newPage({ baseURL: city.url, locale: agentLocale, viewport });
      pages.push(page);
      const hand = await Hand.on(page, agentLocale);
      // What happens from now on is heard there.
      const listens = page.waitForResponse(/live\.news/);
      await hand.arrive(username, place);
      await listens;
      return hand;
    });
    for (const page of pages) await page.context().close();
  },
});

export { expect, password };
