import { expect, type Locator, type Page } from '@playwright/test';
import { password } from '#e2e/support/postgres.ts';
import { listen } from '#e2e/support/voice.ts';
import type { Locale } from '#shared/language.ts';

const refuse = (): never => {
  throw new Error('a journey has no mouse');
};

/** Makes every use of the mouse on the page an error. */
const forbidMouse = (page: Page): void => {
  const locator = Object.getPrototypeOf(page.locator('body'));
  for (const use of ['click', 'dblclick', 'hover', 'tap', 'check', 'uncheck', 'dragTo', 'selectOption']) {
    Object.assign(page, { [use]: refuse });
    locator[use] = refuse;
  }
  Object.assign(page.mouse, { move: refuse, down: refuse, up: refuse, click: refuse, wheel: refuse });
};

/** Where the focus is: a question that is asked (`Category?`), or the element. */
const focusOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element) return 'nothing';
    const question = element.closest('[role="listbox"][aria-labelledby]')?.getAttribute('aria-labelledby');
    if (question) return `${document.getElementById(question)?.textContent}?`;
    return `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.textContent}`.slice(0, 60);
  });

type Message<Inputs> = (inputs: Inputs, options?: { locale?: Locale }) => string;
type FieldRole = 'textbox' | 'combobox' | 'button' | 'link' | 'heading' | 'dialog' | 'listbox' | 'checkbox' | 'region';

/** Works the desk by keyboard alone, and sees to it that no step leaves the focus on the body. */
export class Hand {
  readonly page: Page;
  readonly locale: Locale;
  /** All that the console has announced at this desk, the newest last. */
  readonly heard: string[] = [];
  keys = 0;

  private constructor(page: Page, locale: Locale) {
    this.page = page;
    this.locale = locale;
  }

  /** A hand on a page that has not been opened yet. */
  static async on(page: Page, locale: Locale): Promise<Hand> {
    forbidMouse(page);
    const hand = new Hand(page, locale);
    await listen(page, (sentence) => hand.heard.push(sentence));
    return hand;
  }

  /** Presses one key after the other; after each the focus must be on something. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      this.keys += 1;
      await this.expectFocus(`focus after ${key}`);
    }
  }

  /** Tabs forwards, at most so often, until that has the focus. */
  async tabTo(target: Locator, atMost = 12): Promise<void> {
    await this.#tab('Tab', target, atMost);
  }

  /** Tabs backwards, at most so often, until that has the focus. */
  async tabBackTo(target: Locator, atMost = 12): Promise<void> {
    await this.#tab('Shift+Tab', target, atMost);
  }

  async #tab(key: string, target: Locator, atMost: number): Promise<void> {
    await expect(target).toBeVisible();
    for (let presses = 0; presses < atMost; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.press(key);
    }
    await expect(target).toBeFocused();
  }

  /** The focus is on something, or will be in a moment. */
  async expectFocus(message: string): Promise<void> {
    await expect.poll(() => focusOf(this.page), { message }).not.toMatch(/^(body |html |nothing)/);
  }

  /** A command: the leader key, then its key in the shortcut table, as soon as the palette offers it. */
  async command(key: string): Promise<void> {
    await this.press('F2');
    const cap = this.page.getByText(key.toUpperCase(), { exact: true });
    await expect(this.page.getByRole('menuitem').filter({ has: cap })).toBeVisible();
    await this.press(key);
  }

  /** Types into what has the focus, which must take text. */
  async type(text: string): Promise<void> {
    await expect(this.page.locator('input:focus, textarea:focus')).toBeVisible();
    await this.page.keyboard.insertText(text);
  }

  /** The words for what is typed or looked for, in this desk's language. */
  say<Words extends string | RegExp>(en: Words, zh: Words): Words {
    return this.locale === 'en' ? en : zh;
  }

  /** A text of the console in this desk's language. */
  text<Inputs extends object>(message: Message<Inputs>, inputs: Inputs = {} as Inputs): string {
    return message(inputs, { locale: this.locale });
  }

  /** What the console calls by that text. */
  the<Inputs extends object>(role: FieldRole, message: Message<Inputs>, inputs?: Inputs): Locator {
    return this.page.getByRole(role, { name: this.text(message, inputs), exact: true });
  }

  /** That question is asked: one of its answers has the focus. */
  async expectAsked(question: string): Promise<void> {
    await expect.poll(() => focusOf(this.page), { message: 'what is asked' }).toBe(`${question}?`);
  }

  /** What has the focus. */
  get focused(): Locator {
    return this.page.locator(':focus');
  }

  /** The console says this, or has said it at this desk. */
  async hears(sentence: string | RegExp): Promise<void> {
    const said = () =>
      this.heard.filter((one) => (typeof sentence === 'string' ? one === sentence : sentence.test(one)));
    await expect
      .poll(() => said().length, { message: `heard: ${sentence} among ${this.heard.join(' | ')}` })
      .toBeGreaterThan(0);
  }

  /** What is typed is refused: the field that says why, before all else that describes it, has the focus. */
  async expectRefused(sentence: string): Promise<void> {
    const first = new RegExp(`^${sentence.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`);
    await expect(this.page.locator('[aria-invalid="true"]:focus')).toHaveAccessibleDescription(first);
  }

  /** Nothing that was announced since then was announced twice in a row. */
  expectNothingTwice(): void {
    const twice = this.heard.filter((sentence, index) => sentence === this.heard[index - 1]);
    expect(twice, 'said twice').toEqual([]);
  }

  /** Signs in through the page, by keyboard, and waits for the desk. */
  async signIn(username: string): Promise<void> {
    await this.page.goto('/sign-in');
    await expect(this.page.locator('input[autocomplete^="username"]')).toBeFocused();
    await this.type(username);
    await this.press('Tab');
    await this.type(password);
    await this.press('Enter');
    await this.page.waitForURL((url) => url.pathname !== '/sign-in');
    await expect(this.page.locator('h1')).toBeFocused();
  }

  /** Comes to a desk where `username` is signed in already. */
  async arrive(username: string, place = '/'): Promise<void> {
    // Whoever was here before is gone, with all that is still on its way.
    await this.page.goto('about:blank');
    await this.page.context().clearCookies();
    const answer = await this.page.request.post('/api/auth/sign-in/username', { data: { username, password } });
    expect(answer.ok(), `${username} signs in`).toBe(true);
    await this.page.goto(place);
    await expect(this.page.locator('h1')).toBeVisible();
    await this.expectFocus('focus on arrival');
  }
}
