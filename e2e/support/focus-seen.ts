import { expect, type Page } from '@playwright/test';

/** Focuses one tab stop of the page after the other. Gives where the focus cannot be seen. Runs in the page. */
const lookForFocus = (): string[] => {
  const faults: string[] = [];
  const before = document.activeElement as HTMLElement;
  const front = [...document.querySelectorAll('[role="dialog"], .palette-ground')].at(-1) ?? document.body;
  const stops = [...front.querySelectorAll<HTMLElement>('a[href], button, input, textarea, [tabindex]')].filter(
    (element) => element === before || (element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true })),
  );
  const isLeaving = (element: Element) => element.closest('[data-gone], [inert]') !== null;

  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const isClear = (colour: string) => channels(colour)[3] === 0;
  const luminance = (colour: string) => {
    const [red, green, blue] = channels(colour).map((channel) => {
      const part = channel / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };
  const groundOf = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)';
    const colour = getComputedStyle(element).backgroundColor;
    return isClear(colour) ? groundOf(element.parentElement) : colour;
  };
  const hasRing = (element: Element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2;
  };

  for (const stop of stops) {
    if (isLeaving(stop)) continue;
    const called = `${stop.tagName.toLowerCase()}.${stop.className} “${stop.textContent?.trim().slice(0, 40)}”`;
    if (document.activeElement === stop) stop.scrollIntoView({ block: 'nearest' });
    else stop.focus();
    if (document.activeElement !== stop) {
      // A toolbar leads to the one of its controls that had the focus last, which is looked at as well.
      if (!stop.closest('[role="toolbar"]')?.contains(document.activeElement)) faults.push(`takes no focus: ${called}`);
      continue;
    }
    const ringed = [stop, stop.closest('label')].find((element) => element && hasRing(element));
    if (!ringed) {
      faults.push(`no ring: ${called}`);
      continue;
    }

    const { outlineColor, outlineOffset, outlineWidth } = getComputedStyle(ringed);
    const offset = Number.parseFloat(outlineOffset);
    const ratio = contrast(outlineColor, groundOf(offset < 0 ? ringed : ringed.parentElement));
    if (ratio < 3) faults.push(`a ring of ${ratio.toFixed(1)}:1: ${called}`);

    const box = ringed.getBoundingClientRect();
    const reach = Math.max(0, offset + Number.parseFloat(outlineWidth));
    const sides = [box.left - reach, box.top - reach, -box.right - reach, -box.bottom - reach];
    const isCutBy = (left: number, top: number, right: number, bottom: number) =>
      // What is higher than its place cannot be seen whole.
      [left, top, -right, box.height > bottom - top - 2 * reach ? Number.NEGATIVE_INFINITY : -bottom].some(
        (edge, side) => (sides[side] as number) < edge - 1,
      );
    if (isCutBy(0, 0, window.innerWidth, window.innerHeight)) faults.push(`out of the window: ${called}`);
    for (let holder = ringed.parentElement; holder?.closest('body > *'); holder = holder.parentElement) {
      // Nothing around it cuts the palette off.
      if (holder.matches(':popover-open')) break;
      if (getComputedStyle(holder).overflow === 'visible') continue;
      const { left, top } = holder.getBoundingClientRect();
      const [x, y] = [left + holder.clientLeft, top + holder.clientTop];
      if (isCutBy(x, y, x + holder.clientWidth, y + holder.clientHeight)) faults.push(`a ring cut off: ${called}`);
    }

    const inset = 4;
    for (const x of [box.left + inset, box.right - inset]) {
      for (const y of [box.top + inset, Math.min(box.bottom, window.innerHeight) - inset]) {
        const there = document.elementFromPoint(x, y);
        if (!there || !(ringed.contains(there) || there.contains(ringed))) {
          faults.push(`covered by ${there?.outerHTML.slice(0, 60)}: ${called}`);
        }
      }
    }
  }
  before.focus();
  return [...new Set(faults)];
};

/** Where the focus would not be seen on the page as it is now. The focus is where it was afterwards. */
export const unseenFocusOn = (page: Page): Promise<string[]> => page.evaluate(lookForFocus);

/** Fails where the focus would not be seen on the page as it is now. The focus is where it was afterwards. */
export const expectFocusSeen = async (page: Page, message: string): Promise<void> => {
  // Between two places it rests, unseen, for a moment.
  await expect(page.locator('[data-rest]:focus')).toHaveCount(0);
  expect.soft(await unseenFocusOn(page), message).toEqual([]);
};
