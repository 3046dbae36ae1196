import { walks } from '#e2e/a11y/walks/all.ts';
import { expectFocusSeen, unseenFocusOn } from '#e2e/support/focus-seen.ts';
import { expectLegible, hiddenOn, spaceText } from '#e2e/support/legible.ts';
import { expect, test } from '#e2e/support/test.ts';
import { locales } from '#shared/language.ts';

const wide = { size: { width: 1280, height: 800 }, media: { colorScheme: 'light' } } as const;
const narrow = { size: { width: 320, height: 256 }, media: { colorScheme: 'dark' } } as const;

for (const agentLocale of locales) {
  test.describe(agentLocale, () => {
    test.use({ agentLocale, contextOptions: { reducedMotion: 'reduce' } });

    for (const [name, walk] of Object.entries(walks)) {
      test(`all can be read, and the focus is seen, at 100 % and at 400 %: ${name}`, async ({ hand, city }) => {
        const { page } = hand;
        // The focus looks the same in both languages.
        const seesFocus = agentLocale === 'en';
        const look = async (state: string) => {
          for (const { size, media } of [narrow, wide]) {
            const where = `${state}, ${size.width} px`;
            await page.setViewportSize(size);
            await page.emulateMedia(media);
            await expectLegible(page, where);
            await spaceText(page, true);
            await expectLegible(page, `${where}, with more space between letters and lines`);
            await spaceText(page, false);
            if (seesFocus) await expectFocusSeen(page, where);
          }
          if (!seesFocus) return;
          await page.emulateMedia({ forcedColors: 'active' });
          await expectFocusSeen(page, `${state}, in forced colours`);
          await page.emulateMedia({ forcedColors: 'none' });
        };
        await walk({ hand, city, look });
      });
    }
  });
}

test('what cannot be read, hit or seen is found', async ({ page }) => {
  await page.setContent(`<!doctype html><html lang="en"><title>Faults</title>
    <p style="inline-size: 3000px">wide</p>
    <p style="inline-size: 4ch; overflow: hidden; white-space: nowrap">cut off</p>
    <p style="position: absolute; inset: 8px auto auto 8px">on top</p>
    <button style="block-size: 40px; inline-size: 60px; outline: none">1</button>
    <button style="block-size: 50px; inline-size: 60px; outline: 3px solid #ccc">2</button>
    <div style="overflow: hidden; inline-size: 60px">
      <button style="block-size: 50px; inline-size: 60px; outline: 3px solid">3</button>
    </div>
    <button style="block-size: 50px; inline-size: 60px; outline: 3px solid; outline-offset: -3px">4</button>
    <div style="position: fixed; inset: auto 0 0; block-size: 60px; background: #fff">covers</div>
    <div style="block-size: 600px"></div>
    <button style="block-size: 50px; inline-size: 60px; outline: 3px solid; margin: 3px">5</button>`);
  const kinds = (faults: string[]) => [...new Set(faults.map((fault) => fault.replace(/[:\d].*/, '').trim()))].sort();
  expect(kinds(await hiddenOn(page))).toEqual([
    'a target of',
    'cut off',
    'runs into one another',
    'the page scrolls sideways',
  ]);
  expect(kinds(await unseenFocusOn(page))).toEqual([
    'a ring cut off',
    'a ring of',
    'covered by <div style="position',
    'no ring',
  ]);
});
