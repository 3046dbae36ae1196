import { expect, type Page } from '@playwright/test';
import { password } from '#e2e/support/postgres.ts';
import type { Locale } from '#shared/language.ts';

const refuse = (): never => {
  throw new Error('a journey has no mouse');
};

/** Makes every use of the mouse on the page an error. */
export const forbidMouse = (page: Page): void => {
  const locator = Object.getPrototypeOf(page.locator('body'));
  for (const use of ['click', 'dblclick', 'hover', 'tap', 'check', 'uncheck', 'dragTo', 'selectOption']) {
    Object.assign(page, { [use]: refuse });
    locator[use] = refuse;
  }
  Object.assign(page.mouse, { move: refuse, down: refuse, up: refuse, click: refuse, wheel: refuse });
};

/** Where the focus is, as one finds it again: role or tag, and name. */
const focusOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element ? `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''}` : 'nothing';
  });

/** Works the desk by keyboard alone, and sees to it that no step leaves the focus on the body. */
export class Hand {
  readonly page: Page;
  readonly locale: Locale;
  keys = 0;

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.locale = locale;
  }

  /** Presses one key after the other; after each the focus must be on something. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      this.keys += 1;
      await expect
        .poll(() => focusOf(this.page), { message: `focus after ${key}` })
        .not.toMatch(/^(body|html|nothing)/);
    }
  }

  /** A command: the leader key, then its key in the shortcut table. */
  async command(key: string): Promise<void> {
    await this.press('F2', key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
  }

  /** The text in this desk's language. */
  say(en: string, zh: string): string {
    return this.locale === 'en' ? en : zh;
  }

  /** Signs in through the page, by keyboard, and waits for the desk. */
  async signIn(username: string, place = '/'): Promise<void> {
    await this.page.goto('/sign-in');
    await this.page.locator('input[autocomplete^="username"]').focus();
    await this.type(username);
    await this.press('Tab');
    await this.page.locator('input[autocomplete="current-password"]').focus();
    await this.type(password);
    await this.press('Enter');
    await this.page.waitForURL((url) => url.pathname !== '/sign-in');
    if (place !== '/') await this.page.goto(place);
    await expect(this.page.locator('h1')).toBeVisible();
  }
}
