import { walks } from '#e2e/a11y/walks/all.ts';
import { expectAccessible, expectContrast } from '#e2e/support/accessible.ts';
import { test } from '#e2e/support/test.ts';

const light = { colorScheme: 'light', forcedColors: 'none' } as const;
const otherLooks = {
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

test.use({
  // As high as the longest page: the contrast of what is scrolled away cannot be judged.
  viewport: { width: 1280, height: 2000 },
  contextOptions: { reducedMotion: 'reduce' },
});

for (const [name, walk] of Object.entries(walks)) {
  test(`no rule is broken, in light, in dark and in forced colours: ${name}`, async ({ hand, city }) => {
    const { page } = hand;
    const look = async (state: string) => {
      await expectAccessible(page, state);
      for (const [other, media] of Object.entries(otherLooks)) {
        await page.emulateMedia(media);
        await expectContrast(page, `${state}, in ${other}`);
      }
      await page.emulateMedia(light);
    };
    await walk({ hand, city, look });
  });
}

test.describe('in Chinese', () => {
  test.use({ agentLocale: 'zh-TW' });

  for (const [name, walk] of Object.entries(walks)) {
    test(`no rule is broken: ${name}`, async ({ hand, city }) => {
      await walk({ hand, city, look: (state) => expectAccessible(hand.page, state) });
    });
  }
});
