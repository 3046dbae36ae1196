import { expect } from '@playwright/test';
import { expectAccessible, violationsOn } from '#e2e/support/accessible.ts';
import { test } from '#e2e/support/gallery.ts';

test.describe.configure({ timeout: 120_000 });

const looks = [
  { name: 'light', query: 'theme=light' },
  { name: 'dark', query: 'theme=dark' },
  { name: 'dense', query: 'theme=light&density=dense' },
  { name: 'Chinese', query: 'theme=light&language=zh-TW' },
  { name: 'forced colours', query: '', forcedColors: 'active' },
] as const;

for (const look of looks) {
  for (const width of [1280, 320]) {
    test(`no part breaks a rule: ${look.name}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      if ('forcedColors' in look) await page.emulateMedia({ forcedColors: look.forcedColors });
      await page.goto(`/ui/gallery.html?${look.query}`);
      await page.getByRole('heading', { level: 1 }).waitFor();

      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), '1.4.10 Reflow').toBe(width);

      await page.keyboard.press('F2');
      await page.keyboard.press('ArrowDown');
      await expectAccessible(page, 'the palette', '[role=menubar]');
      expect(await page.evaluate(() => document.documentElement.scrollWidth), '1.4.10 Reflow').toBe(width);
      await page.keyboard.press('Escape');

      await page.getByRole('button', { name: /Note dialog/ }).press('Enter');
      await expectAccessible(page, 'the dialog', '[role=dialog]');
      await page.keyboard.press('Escape');

      await page.getByRole('combobox').pressSequentially('o');
      await page.keyboard.press('ArrowDown');
      await expectAccessible(page, 'the suggestions', '[data-region=fields]');
    });
  }
}

test('what breaks a rule is found', async ({ page }) => {
  await page.setContent(`<!doctype html><html lang="en"><title>Faults</title><main><h1>Faults</h1>
    <p style="color: #666; background: #fff">6:1</p>
    <button style="block-size: 40px; inline-size: 40px">1</button><button style="block-size: 40px">2</button>
    <button aria-label="Send">Go</button>
    <ul><li><input></li></ul>`);
  const rules = (await violationsOn(page)).map((violation) => violation.replace(/:.*/s, ''));
  expect(new Set(rules)).toEqual(
    new Set(['color-contrast-enhanced', 'label', 'label-content-name-mismatch', 'target-size']),
  );
});
