import { expect } from '@playwright/test';
import { expectAccessible } from '#e2e/support/accessible.ts';
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

      await expectAccessible(page, 'the part');
      expect(await page.evaluate(() => document.documentElement.scrollWidth), '1.4.10 Reflow').toBe(width);

      await page.keyboard.press('F2');
      await page.keyboard.press('ArrowDown');
      await expectAccessible(page, 'the palette');
      expect(await page.evaluate(() => document.documentElement.scrollWidth), '1.4.10 Reflow').toBe(width);
      await page.keyboard.press('Escape');

      await page.getByRole('button', { name: /Note dialog/ }).press('Enter');
      await expectAccessible(page, 'the dialog');
      await page.keyboard.press('Escape');

      await page.getByRole('combobox').pressSequentially('o');
      await page.keyboard.press('ArrowDown');
      await expectAccessible(page, 'the suggestions', 'all', '[data-region=fields]');
    });
  }
}
