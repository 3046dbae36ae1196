import type { Page } from '@playwright/test';
import { m } from '#client/paraglide/messages.js';
import { expect, test } from '#e2e/support/test.ts';

/** What has the focus, and whether it can be seen and comes after what had it before. Null at the end of the page. */
const nextStop = (page: Page) =>
  page.evaluate(() => {
    const stop = document.activeElement as HTMLElement;
    const last = document.querySelector('[data-was-stop]');
    if (stop === document.body || (last && stop.matches('.skip-link'))) return null;
    last?.removeAttribute('data-was-stop');
    stop.dataset.wasStop = '';
    const { top, bottom, left, right } = stop.getBoundingClientRect();
    return {
      called: stop.outerHTML.slice(0, 80),
      isInView: top >= 0 && left >= 0 && right <= window.innerWidth && bottom <= window.innerHeight,
      isNext: !last || Boolean(last.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING),
      isRinged: stop.matches(':focus-visible'),
    };
  });

for (const size of [
  { width: 1280, height: 800 },
  { width: 320, height: 256 },
]) {
  test(`Tab leads down the page, and each stop comes into view: ${size.width} px`, async ({ hand, page }) => {
    await page.setViewportSize(size);
    await hand.arrive('agent1', '/intake');
    await expect(hand.the('listbox', m.tickets_filter_all).getByRole('option').first()).toBeVisible();
    await hand.tabBackTo(page.locator('.skip-link'), 40);
    let stops = 0;
    for (let stop = await nextStop(page); stop; stop = await nextStop(page)) {
      expect(stop).toMatchObject({ isInView: true, isNext: true, isRinged: true });
      stops += 1;
      await page.keyboard.press('Tab');
    }
    expect(stops).toBeGreaterThan(12);
  });
}
