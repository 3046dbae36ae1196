import { expect, type Page } from '@playwright/test';

/** What the page hides from the eye: what scrolls sideways, is cut off, runs into one another, or is a small target. */
const lookOver = (): string[] => {
  const faults: string[] = [];
  const dialogs = [...document.querySelectorAll('[role="dialog"], .palette-ground')];
  // What is behind a dialog is covered on purpose.
  const front = dialogs.at(-1) ?? document.body;
  const all = [...front.querySelectorAll<HTMLElement>('*')];
  const called = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.className} “${element.textContent?.trim().slice(0, 60)}”`;
  // What is asked of an element is asked of all that is in it: once each.
  const forTheEar = new Map<Element, boolean>();
  const isForTheEar = (element: Element | null): boolean => {
    if (!element) return false;
    const known =
      forTheEar.get(element) ??
      (getComputedStyle(element).clipPath === 'inset(50%)' || isForTheEar(element.parentElement));
    forTheEar.set(element, known);
    return known;
  };
  const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && !isForTheEar(element);

  const overflow = (element: Element, how: string[], axis: 'X' | 'Y') => {
    const lengths = axis === 'X' ? ['scrollWidth', 'clientWidth'] : ['scrollHeight', 'clientHeight'];
    const [inner, outer] = lengths.map((length) => element[length as 'scrollWidth']) as [number, number];
    return how.includes(getComputedStyle(element)[`overflow${axis}`]) && inner > outer + 1;
  };
  // A row of a list may end in dots where its name says all of it.
  const isNamed = (element: Element) => {
    const name = element.closest('[role="option"]')?.querySelector('.visually-hidden')?.textContent ?? '';
    return name.toLowerCase().includes(element.textContent?.trim().toLowerCase() ?? '');
  };
  if (document.documentElement.scrollWidth > window.innerWidth) faults.push('the page scrolls sideways');
  for (const element of all) {
    if (element.matches('input, textarea') || !isSeen(element)) continue;
    if (overflow(element, ['auto', 'scroll'], 'X')) faults.push(`scrolls sideways: ${called(element)}`);
    const isCut = overflow(element, ['hidden', 'clip'], 'X') || overflow(element, ['hidden', 'clip'], 'Y');
    if (isCut && !isNamed(element)) faults.push(`cut off: ${called(element)}`);
  }

  type Box = { left: number; right: number; top: number; bottom: number };
  type Line = Box & { parent: Element };
  const meet = (one: Box, other: Box): Box => ({
    left: Math.max(one.left, other.left),
    right: Math.min(one.right, other.right),
    top: Math.max(one.top, other.top),
    bottom: Math.min(one.bottom, other.bottom),
  });
  const infinite = Number.POSITIVE_INFINITY;
  const everywhere = { left: -infinite, right: infinite, top: -infinite, bottom: infinite };
  const shownIn = new Map<Element, Box>();
  /** Where what is in an element can be seen at all: all that is around it may cut it off. */
  const windowOf = (element: Element | null): Box => {
    if (!element) return everywhere;
    const around = shownIn.get(element) ?? windowOf(element.parentElement);
    const isOpen = shownIn.has(element) || getComputedStyle(element).overflow === 'visible';
    const box = isOpen ? around : meet(around, element.getBoundingClientRect());
    shownIn.set(element, box);
    return box;
  };
  const lines: Line[] = [];
  const texts = document.createTreeWalker(front, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement as Element;
    if (!text.textContent?.trim() || parent.closest('script, style') || !isSeen(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) {
      const line = { parent, ...meet(windowOf(parent), box) };
      if (line.right - line.left > 2 && line.bottom - line.top > 2) lines.push(line);
    }
  }
  for (const [index, one] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      if (one.parent === other.parent) continue;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      // The boxes of fonts are higher than their letters.
      if (across > 2 && down > 0.35 * Math.min(one.bottom - one.top, other.bottom - other.top)) {
        faults.push(`runs into one another: ${called(one.parent)} and ${called(other.parent)}`);
      }
    }
  }

  const targets = 'a[href], button, input, textarea, select, [role="option"], [role="menuitem"], [tabindex="0"]';
  for (const element of all) {
    if (!element.matches(targets) || !isSeen(element)) continue;
    // A link among other words is as high as they are (2.5.5, inline).
    if (element.matches('p a, li a') && getComputedStyle(element).display === 'inline') continue;
    const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
    if (Math.min(width, height) < 43.9) faults.push(`a target of ${width}×${height}: ${called(element)}`);
  }
  return faults;
};

/** What the page hides from the eye, as it is now. */
export const hiddenOn = (page: Page): Promise<string[]> => page.evaluate(lookOver);

/** Fails where the page hides something from the eye, as it is now. */
export const expectLegible = async (page: Page, message: string): Promise<void> =>
  expect.soft(await hiddenOn(page), message).toEqual([]);

/** Sets the distances that everybody may set for herself (WCAG 1.4.12), or takes them back. */
export const spaceText = (page: Page, spaced: boolean): Promise<void> =>
  page.evaluate((on) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets = on ? [sheet] : [];
  }, spaced);
