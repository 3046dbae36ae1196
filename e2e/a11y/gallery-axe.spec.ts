import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag21aaa', 'wcag22a', 'wcag22aa', 'wcag22aaa'];

const violations = async (page: Page, part = 'html') => {
  const { violations: found } = await new AxeBuilder({ page })
    .include(part)
    .options({
      runOnly: [...tags, 'best-practice'],
      rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
      checks: { 'target-size': { options: { minSize: 44 } } },
    } as Parameters<AxeBuilder['options']>[0])
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  );
};

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

      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), '1.4.10 Reflow').toBe(width);

      await page.keyboard.press('F2');
      await page.keyboard.press('ArrowDown');
      expect(await violations(page, '[role=menubar]'), 'the palette').toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), '1.4.10 Reflow').toBe(width);
      await page.keyboard.press('Escape');

      await page.getByRole('button', { name: /Note dialog/ }).press('Enter');
      expect(await violations(page, '[role=dialog]'), 'the dialog').toEqual([]);
      await page.keyboard.press('Escape');

      await page.getByRole('combobox').pressSequentially('o');
      await page.keyboard.press('ArrowDown');
      expect(await violations(page, '[data-region=fields]'), 'the suggestions').toEqual([]);
    });
  }
}
