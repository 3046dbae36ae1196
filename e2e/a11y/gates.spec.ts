import { expect, test } from '@playwright/test';
import { violationsOn } from '#e2e/support/accessible.ts';
import { unseenFocusOn } from '#e2e/support/focus-seen.ts';
import { hiddenOn } from '#e2e/support/legible.ts';

test('what breaks a rule is found', async ({ page }) => {
  await page.setContent(`<!doctype html><html lang="en"><title>Faults</title><main><h1>Faults</h1>
    <p style="color: #666; background: #fff">6:1</p><p style="color: #aaa; background: #fff">2:1</p>
    <button style="block-size: 40px; inline-size: 40px">1</button><button style="block-size: 40px; inline-size: 8px; padding: 0">2</button>
    <button aria-label="Send">Go</button>
    <ul><li><input></li></ul>`);
  const rules = (await violationsOn(page)).map((violation) => violation.replace(/:.*/s, ''));
  expect(new Set(rules)).toEqual(
    new Set(['color-contrast', 'color-contrast-enhanced', 'label', 'label-content-name-mismatch', 'target-size']),
  );
});

test('in forced colours the contrast of what is seen is judged', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  await page.setContent(`<!doctype html><html lang="en"><title>Faults</title><main><h1>Faults</h1>
    <p style="color: #222; background: #fff">white on black</p><p style="color: #222; background: #000; forced-color-adjust: none">dark on black</p>`);
  const faults = await violationsOn(page, 'colours');
  expect(faults).toEqual([expect.stringMatching(/^color-contrast: .*dark on black/)]);
});

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
