import { expect, type Locator } from '@playwright/test';
import { heard, listen, openGallery, test } from '#e2e/support/gallery.ts';

test.beforeEach(({ page }) => openGallery(page));

test.describe('fields', () => {
  test('a choice takes y, n and digits, and is one tab stop', async ({ page }) => {
    await page.getByRole('option', { name: 'Yes' }).focus();
    await page.keyboard.press('n');
    await expect(page.getByRole('option', { name: /No ?, chosen/ })).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('3');
    await expect(page.getByRole('option', { name: /Call ?, chosen/ })).toBeVisible();
    await expect(page.getByRole('option', { name: 'Call' })).toBeFocused();
  });

  test('a combo box lets free text through, and picks with Enter on a suggestion', async ({ page }) => {
    await listen(page);
    const box = page.getByRole('combobox');
    await box.pressSequentially('po');
    await expect.poll(() => heard(page)).toEqual(['Pothole']);
    await page.keyboard.press('Enter');
    await expect(box).toHaveValue('po');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(box).toHaveValue('Pothole');
    await expect(page.getByText('Picked: pothole')).toBeVisible();
    await expect(page.getByRole('listbox', { name: 'Category' })).toHaveCount(0);
  });

  test('a button that cannot be pressed keeps the focus and says why', async ({ page }) => {
    await listen(page);
    const resolve = page.getByRole('button', { name: 'Resolve' });
    await expect(resolve).toHaveAccessibleDescription('The crew has not arrived.');
    await resolve.focus();
    await page.keyboard.press('Enter');
    await expect(resolve).toBeFocused();
    expect(await heard(page)).toEqual(['The crew has not arrived.']);
  });
});

test('a button acts as Enter goes down or Space comes up, once', async ({ page }) => {
  await listen(page);
  await page.getByRole('button', { name: 'Say saved' }).focus();
  await page.keyboard.down('Enter');
  expect(await heard(page)).toEqual(['Saved']);
  await page.keyboard.up('Enter');
  await page.keyboard.down('Space');
  expect(await heard(page)).toEqual(['Saved']);
  await page.keyboard.up('Space');
  expect(await heard(page)).toEqual(['Saved', 'Saved']);
});

test('a toolbar is one tab stop and keeps its place; arrow keys, Home and End move', async ({ page }) => {
  const button = (name: string) => page.getByRole('toolbar').getByRole('button', { name });
  await page.getByRole('button', { name: 'Dispatch' }).first().focus();
  await page.keyboard.press('Tab');
  await expect(button('Dispatch')).toBeFocused();
  for (const [key, name] of [
    ['ArrowRight', 'Transfer'],
    ['End', 'Note'],
    ['Home', 'Dispatch'],
    ['ArrowRight', 'Transfer'],
    ['ArrowRight', 'Note'],
    ['ArrowLeft', 'Transfer'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(button(name), key).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'A telephone number' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(button('Transfer')).toBeFocused();
  await page.keyboard.press('Tab');
  await button('Dispatch').focus();
  await expect(button('Dispatch'), 'where the console puts the focus, it stays').toBeFocused();
});

test('what the pointer presses acts as it is let go, and not where it was moved away before (2.5.2)', async ({
  page,
}) => {
  await listen(page);
  const middleOf = async (part: Locator) => {
    const box = await part.boundingBox();
    return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2] as const;
  };
  const saved = page.getByRole('button', { name: 'Say saved' });
  const no = page.getByRole('option', { name: 'No', exact: true });
  for (const part of [saved, no]) {
    await part.scrollIntoViewIfNeeded();
    await page.mouse.move(...(await middleOf(part)));
    await page.mouse.down();
    await page.mouse.move(2, 2);
    await page.mouse.up();
  }
  expect(await heard(page)).toEqual([]);
  await saved.click();
  expect(await heard(page)).toEqual(['Saved']);

  await page.keyboard.press('F2');
  const palette = page.getByRole('menubar');
  const [x, y] = await middleOf(palette.getByRole('menuitem').first());
  await page.mouse.move(2, 2);
  await page.mouse.down();
  await page.mouse.move(x, y);
  await page.mouse.up();
  await expect(palette, 'the pointer was moved back before it was let go').toBeVisible();
  await page.mouse.click(2, 2);
  await expect(palette).toHaveCount(0);
  await expect(saved, 'the focus is where it was').toBeFocused();
});
