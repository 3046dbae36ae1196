import { expect, type Page } from '@playwright/test';
import { heard, listen, test } from '#e2e/support/gallery.ts';

test.describe.configure({ timeout: 60_000 });

test.beforeEach(async ({ page }) => {
  await page.goto('/ui/gallery.html');
  await page.getByRole('heading', { level: 1 }).waitFor();
});

const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const queueRows = (page: Page) => page.getByRole('listbox', { name: 'Queue' }).getByRole('option');
const focusedTag = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

test('every target is at least 44 pixels in both directions (2.5.5)', async ({ page }) => {
  for (const density of ['comfortable', 'dense']) {
    await page.evaluate((value) => {
      document.documentElement.dataset.density = value;
    }, density);
    const small = await page
      .locator('button, a.button, .choice-option, .input, [role=option], .error-summary a')
      .evaluateAll((all) =>
        all
          .map((element) => ({ box: element.getBoundingClientRect(), text: element.textContent }))
          .filter(({ box }) => box.height < 44 || box.width < 44)
          .map(({ box, text }) => `${text} ${box.width}×${box.height}`),
      );
    expect(small, density).toEqual([]);
  }
});

test.describe('the palette', () => {
  test('leader and letter run a command from within a text field, and the field has the focus again', async ({
    page,
  }) => {
    await listen(page);
    await page.getByLabel('Place').focus();
    await page.keyboard.type('ab');
    await page.keyboard.press('F2');
    await page.keyboard.press('a');
    await page.keyboard.type('c');
    await expect(page.getByLabel('Place')).toBeFocused();
    await expect(page.getByLabel('Place')).toHaveValue('abc');
    expect(await heard(page)).toEqual(['Answered']);
  });

  test('a command that moves the focus keeps it there', async ({ page }) => {
    await page.getByLabel('Place').focus();
    await page.keyboard.press('F2');
    await page.keyboard.press('q');
    await expect(queueRows(page).first()).toBeFocused();
  });

  test('Escape and the leader close it, and the focus is where it was', async ({ page }) => {
    for (const key of ['Escape', 'F2']) {
      await page.getByLabel('Place').focus();
      await page.keyboard.press('F2');
      await expect(page.getByRole('menuitem').first()).toBeFocused();
      await page.keyboard.press(key);
      await expect(page.getByRole('menubar')).toHaveCount(0);
      await expect(page.getByLabel('Place')).toBeFocused();
    }
  });

  test('an unknown letter is named and leaves it open; so does a command that is not possible', async ({ page }) => {
    await listen(page);
    await page.keyboard.press('F2');
    await page.keyboard.press('~');
    await page.keyboard.press('h');
    await expect(page.getByRole('menubar')).toBeVisible();
    expect(await heard(page)).toEqual(['~, no command', 'Hang up, not now']);
  });

  test('arrow keys walk through what is possible, Enter runs it', async ({ page }) => {
    await listen(page);
    await page.keyboard.press('F2');
    await page.keyboard.press('ArrowUp');
    expect(await focusedText(page)).toContain('Sign out');
    await page.keyboard.press('ArrowDown');
    expect(await focusedText(page)).toContain('Answer');
    await page.keyboard.press('Enter');
    expect(await heard(page)).toEqual(['Answered']);
  });

  test('a letter that an input method took counts by its place', async ({ page }) => {
    await listen(page);
    await page.keyboard.press('F2');
    await page.evaluate(() => {
      const press = { key: 'Process', code: 'KeyA', bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', press));
    });
    expect(await heard(page)).toEqual(['Answered']);
  });
});

test.describe('a dialog', () => {
  test('takes the focus to its first field, gives it back, and does not silence the live regions', async ({ page }) => {
    await listen(page);
    const opener = page.getByRole('button', { name: 'Note dialog' });
    await opener.press('Enter');
    await expect(page.getByRole('dialog').getByLabel('Text')).toBeFocused();
    expect(await page.locator('[data-live-announcer]').evaluate((node) => node.closest('[inert]'))).toBeNull();
    await page.keyboard.press('Escape');
    await expect(opener).toBeFocused();
    await expect(page.locator('[inert]')).toHaveCount(0);
  });

  test('that was left does not take away the one that is opened right after it', async ({ page }) => {
    await page.getByRole('button', { name: 'Note dialog' }).press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await expect(page.locator('#root')).toHaveAttribute('inert', '');
    await expect(page.getByRole('dialog').getByLabel('Text')).toBeFocused();
  });

  test('that was left does not take the palette away, though what opened it is gone', async ({ page }) => {
    const opener = page.getByRole('button', { name: 'Note dialog' });
    await opener.press('Enter');
    await opener.evaluate((button) => {
      button.style.display = 'none';
    });
    await page.keyboard.press('Escape');
    await page.keyboard.press('F2');
    await expect(page.getByRole('menuitem').first()).toBeFocused();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('without a field focuses its title', async ({ page }) => {
    await page.getByRole('button', { name: 'Text dialog' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Why this department' })).toBeFocused();
  });

  test('a command behind it closes it; one that only speaks does not', async ({ page }) => {
    await page.getByRole('button', { name: 'Note dialog' }).press('Enter');
    await page.keyboard.press('F2');
    await page.keyboard.press('y');
    await expect(page.getByRole('dialog').getByLabel('Text')).toBeFocused();
    await page.keyboard.press('F2');
    await page.keyboard.press('q');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(queueRows(page).first()).toBeFocused();
  });
});

test.describe('the focus', () => {
  test('goes to the neighbour when the focused element disappears', async ({ page }) => {
    await page.getByRole('button', { name: 'Remove 2' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Remove 3' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Remove 1' })).toBeFocused();
  });

  test('goes to the region’s heading when nothing is left beside it', async ({ page }) => {
    await page.getByRole('button', { name: 'Say saved' }).focus();
    await page.getByRole('button', { name: 'Say saved' }).evaluate((node) => node.parentElement?.remove());
    await expect.poll(() => focusedTag(page)).not.toBe('BODY');
  });

  test('is drawn by at least two rings', async ({ page }) => {
    await page.keyboard.press('Tab');
    const { outlineWidth, boxShadow } = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement as Element);
      return { outlineWidth: style.outlineWidth, boxShadow: style.boxShadow };
    });
    expect(outlineWidth).toBe('3px');
    expect(boxShadow).not.toBe('none');
  });
});

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

test.describe('speech', () => {
  test('two at once are both put in, the same twice twice, and the regions are empty soon', async ({ page }) => {
    await listen(page);
    await page.getByRole('button', { name: 'Two at once' }).press('Enter');
    await page.getByRole('button', { name: 'Say saved' }).press('Enter');
    await page.keyboard.press('Enter');
    expect(await heard(page)).toEqual(['First', 'Second', 'Saved', 'Saved']);
    await expect(page.locator('[data-live-announcer]')).toHaveText('', { timeout: 3000 });
  });

  test('a live call holds news back; its end says once how many wait', async ({ page }) => {
    await listen(page);
    await page.getByRole('checkbox', { name: 'A call is live' }).press('Space');
    await page.getByRole('button', { name: 'Soon', exact: true }).press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Now', exact: true }).press('Enter');
    expect(await heard(page)).toEqual(['Line lost']);
    await page.getByRole('checkbox', { name: 'A call is live' }).press('Space');
    await page.getByRole('button', { name: 'Read waiting' }).press('Enter');
    expect(await heard(page)).toEqual(['Line lost', '2 messages waiting', 'Officer arrived, ticket 2 6 4']);
  });
});
