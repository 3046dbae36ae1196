import { expect, type Page } from '@playwright/test';
import { focusedText, heard, listen, openGallery, queueRows, test } from '#e2e/support/gallery.ts';

test.describe.configure({ timeout: 60_000 });

test.beforeEach(({ page }) => openGallery(page));

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
