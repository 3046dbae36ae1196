import { expect, test } from '@playwright/test';
import { expectAccessible } from '#e2e/support/accessible.ts';
import { expectLegible, spaceText } from '#e2e/support/legible.ts';
import { compose } from '#server/updates/compose.ts';
import { type Locale, locales } from '#shared/language.ts';
import { defaultTemplates } from '#shared/updates/default-templates.ts';
import { updateKinds } from '#shared/updates/update.ts';

const typed: Record<Locale, string> = {
  'zh-TW': '已派員填平路面坑洞。\n若再塌陷請通報 https://hotline.example.org/very-long-address-without-any-space',
  en: 'The pothole is filled.\nIf it sinks again: https://hotline.example.org/very-long-address-without-any-space',
};
const told = {
  number: '264017358',
  way: 'email' as const,
  updateBy: new Date('2026-12-04T09:00:00Z'),
};
const places: Record<Locale, { category: string; department: string }> = {
  'zh-TW': { category: '路面坑洞', department: '工務局' },
  en: { category: 'Pothole', department: 'Public Works' },
};
const link = 'https://hotline.example.org/solved?t=123456789.kq3v9dPzR2mXcY7uWb5e1g';

for (const locale of locales) {
  test(`each e-mail can be read by everybody: ${locale}`, async ({ page }) => {
    for (const kind of updateKinds) {
      const template = defaultTemplates[locale][kind];
      const { html } = compose({ ...told, ...places[locale], kind, locale, words: typed[locale] }, { template, link });
      await page.setViewportSize({ width: 1280, height: 2000 });
      await page.setContent(html);
      await expect(page.getByRole('link').last(), kind).toHaveAttribute('href', link);
      await expectAccessible(page, kind);
      await page.setViewportSize({ width: 320, height: 256 });
      await expectLegible(page, `${kind}, at 400 %`);
      await spaceText(page, true);
      await expectLegible(page, `${kind}, with more space between letters and lines`);
      for (const forcedColors of ['none', 'active'] as const) {
        await page.emulateMedia({ colorScheme: 'dark', forcedColors });
        await expectAccessible(page, `${kind}, in dark`, 'colours');
      }
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    }
  });
}
