import { chromium, type Page } from '@playwright/test';
import { type Bar, median } from '#e2e/bench/bar.ts';
import { signInAt } from '#e2e/bench/sign-in-at.ts';
import { startCityServer } from '#e2e/support/city-server.ts';
import { Hand } from '#e2e/support/hand.ts';
import config from '../../playwright.config.ts';

const keyMs = 50;
const newsMs = 100;
const slowing = 4;

/** What is measured in the page, kept on its window. */
type Watched = Window & { keyTimes: number[]; saidAt: { text: string; at: number }[] };

/** From each key press to the next painted picture, by the browser's own clock (Event Timing). */
const watchKeys = (page: Page) =>
  page.evaluate(() => {
    const watched = window as unknown as Watched;
    watched.keyTimes = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown') watched.keyTimes.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });

const watchVoice = (page: Page) =>
  page.evaluate(() => {
    const watched = window as unknown as Watched;
    watched.saidAt = [];
    for (const region of document.querySelectorAll('[aria-live]')) {
      new MutationObserver(() => {
        const text = region.textContent ?? '';
        if (text) watched.saidAt.push({ text, at: performance.timeOrigin + performance.now() });
      }).observe(region, { childList: true, subtree: true, characterData: true });
    }
  });

const slowest = async (page: Page): Promise<number> => {
  await watchKeys(page);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowing });
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) {
      await page.keyboard.press(key);
      await page.waitForTimeout(150);
    }
  };
  for (let round = 0; round < 5; round++) {
    await press('F2', 'Escape', 'F2', 'q', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'F2', 'i');
    await press('d', 'a', 'r', 'k', 'Backspace', 'Backspace', 'Backspace', 'Backspace');
  }
  await page.waitForTimeout(500);
  const times = await page.evaluate(() => (window as unknown as Watched).keyTimes);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  // A press that is not listed took less than the browser's threshold of 16 ms.
  return times.length === 0 ? 16 : median(times);
};

/** A key press to its visible effect on a slowed processor, and a server's event to the announcer. */
export const deskBench = async (): Promise<Bar[]> => {
  const server = await startCityServer(93, 4393);
  const browser = await chromium.launch(config.use?.launchOptions);
  try {
    const page = await browser.newPage({ baseURL: server.url });
    await server.reset('en');
    await (await Hand.on(page, 'en')).signIn('agent1');
    const key = await slowest(page);

    const { number } = await server.db
      .selectFrom('ticket')
      .select('number')
      .where('state', '=', 'open')
      .executeTakeFirstOrThrow();
    await page.goto(`/tickets/${number}`);
    await page.locator('h1').waitFor();
    await page.waitForTimeout(1000);
    await watchVoice(page);
    const cookie = await signInAt(server.url, 'agent2');
    const delays: number[] = [];
    for (let n = 0; n < 12; n++) {
      const before = await page.evaluate(() => (window as unknown as Watched).saidAt.length);
      const sent = Date.now();
      await fetch(`${server.url}/api/trpc/tickets.note`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie, origin: server.url },
        body: JSON.stringify({ number, words: `note ${n}` }),
      });
      await page.waitForFunction((count) => (window as unknown as Watched).saidAt.length > count, before);
      const at = await page.evaluate((count) => (window as unknown as Watched).saidAt[count]?.at ?? 0, before);
      delays.push(at - sent);
      await page.waitForTimeout(1200);
    }
    return [
      {
        name: `key press to visible effect, processor slowed ${slowing} times / ${keyMs} ms`,
        ratio: key / keyMs,
        bar: 1,
        kind: 'most',
      },
      {
        name: `a colleague's change to the announcer / ${newsMs} ms`,
        ratio: median(delays) / newsMs,
        bar: 1,
        kind: 'most',
      },
    ];
  } finally {
    await browser.close();
    await server.stop();
  }
};
