import { walks } from '#e2e/a11y/walks/all.ts';
import { expectAccessible } from '#e2e/support/accessible.ts';
import { expectFocusSeen } from '#e2e/support/focus-seen.ts';
import { expectLegible, spaceText } from '#e2e/support/legible.ts';
import { test } from '#e2e/support/test.ts';
import { locales } from '#shared/language.ts';

const wide = { width: 1280, height: 800 };
// As high as the longest page: the contrast of what is scrolled away within a column cannot be judged.
const high = { width: 1280, height: 2000 };
// 400 %. Here the page scrolls as a whole, so that all contrast can be judged, and in less than half the time.
const narrow = { width: 320, height: 256 };

const light = { colorScheme: 'light', forcedColors: 'none' } as const;
const dark = { colorScheme: 'dark', forcedColors: 'none' } as const;
const forced = { colorScheme: 'dark', forcedColors: 'active' } as const;

for (const agentLocale of locales) {
  test.describe(agentLocale, () => {
    test.use({ agentLocale, viewport: wide, contextOptions: { reducedMotion: 'reduce' } });
    // The colours of the other looks, and the focus, are the same in both languages.
    const seesAll = agentLocale === 'en';

    for (const [name, walk] of Object.entries(walks)) {
      test(`no rule is broken, all can be read, and the focus is seen: ${name}`, async ({ hand, city }) => {
        const { page } = hand;

        const expectReadable = async (where: string) => {
          await expectLegible(page, where);
          await spaceText(page, true);
          await expectLegible(page, `${where}, with more space between letters and lines`);
          await spaceText(page, false);
          if (seesAll) await expectFocusSeen(page, where);
        };

        const look = async (state: string) => {
          await expectReadable(`${state}, at 100 %`);
          if (seesAll) {
            await page.emulateMedia(forced);
            await expectFocusSeen(page, `${state}, in forced colours`);
            await page.emulateMedia(light);
            await page.setViewportSize(high);
            await expectAccessible(page, state);
          }

          await page.setViewportSize(narrow);
          if (seesAll) {
            await page.emulateMedia(forced);
            await expectAccessible(page, `${state}, in forced colours`, 'colours');
            await page.emulateMedia(dark);
            await expectAccessible(page, `${state}, in dark`, 'colours');
          } else await expectAccessible(page, state, 'all but colours');
          await expectReadable(`${state}, at 400 %`);

          await page.setViewportSize(wide);
          await page.emulateMedia(light);
        };
        await walk({ hand, city, look });
      });
    }
  });
}
