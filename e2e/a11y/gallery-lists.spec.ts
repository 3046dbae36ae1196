import { expect } from '@playwright/test';
import { focusedText, openGallery, queueRows, test } from '#e2e/support/gallery.ts';

test.describe.configure({ timeout: 60_000 });

test.beforeEach(({ page }) => openGallery(page));

test.describe('a list', () => {
  test('of 5,000 rows draws few, and moves by arrow, page, Home, End and digit', async ({ page }) => {
    await queueRows(page).first().focus();
    expect(await queueRows(page).count()).toBeLessThan(30);
    await page.keyboard.press('ArrowDown');
    expect(await focusedText(page)).toContain('Sanmin 2');
    await page.keyboard.press('End');
    expect(await focusedText(page)).toContain('5000');
    await page.keyboard.press('5');
    expect(await focusedText(page)).toContain('Lingya 5');
    await page.keyboard.press('PageDown');
    expect(await focusedText(page)).toContain('Cianjhen 12');
    await page.keyboard.press('Home');
    expect(await focusedText(page)).toContain('Lingya 1');
  });

  test('keeps the focused row and its place on the screen while rows come', async ({ page }) => {
    await queueRows(page).first().focus();
    await page.keyboard.press('4');
    const top = () => page.evaluate(() => document.activeElement?.getBoundingClientRect().top);
    const before = await top();
    await page.getByRole('button', { name: 'Add a row on top' }).evaluate((button: HTMLButtonElement) => {
      button.click();
    });
    expect(await focusedText(page)).toContain('Cianjhen 4');
    expect(Math.abs(((await top()) as number) - (before as number))).toBeLessThan(1);
  });

  test('whose rows are as high as their words cuts none, and keeps the focused row in its place too', async ({
    page,
  }) => {
    const rows = page.getByRole('listbox', { name: 'Whole' }).getByRole('option');
    await rows.nth(6).focus();
    await page.keyboard.press('ArrowDown');
    const cut = () =>
      rows.evaluateAll(
        (all) => all.filter((row) => [...row.children].some((part) => part.scrollHeight > row.clientHeight)).length,
      );
    expect(await cut()).toBe(0);
    const heights = await rows.evaluateAll((all) => new Set(all.map((row) => row.clientHeight)).size);
    expect(heights, 'some are higher than others').toBeGreaterThan(1);
    const top = () => page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0);
    const before = await top();
    expect(await focusedText(page)).toContain('Cianjhen 8');
    await page
      .getByRole('button', { name: 'Add a row on top' })
      .evaluate((button: HTMLButtonElement) => button.click());
    expect(await focusedText(page)).toContain('Cianjhen 8');
    expect(Math.abs((await top()) - before)).toBeLessThan(1);
  });

  test('when the focused row goes away, focuses the one that takes its place', async ({ page }) => {
    await queueRows(page).first().focus();
    await page
      .getByRole('button', { name: 'Take the third away' })
      .evaluate((button: HTMLButtonElement) => button.click());
    await page.keyboard.press('3');
    expect(await focusedText(page)).toContain('Gushan 3');
    await expect.poll(() => focusedText(page), { timeout: 9000 }).toContain('Cianjhen 4');
  });

  test('is one tab stop', async ({ page }) => {
    await queueRows(page).first().focus();
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => document.activeElement?.closest('[role=listbox]')?.getAttribute('aria-label')),
    ).toBe('Mine');
  });
});
