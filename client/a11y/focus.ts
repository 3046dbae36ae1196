const focusable =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex], [contenteditable="true"]';

/** Whether an element can hold the focus now: in the page, visible, and not behind a dialog. */
export const canHoldFocus = (element: Element | null | undefined): element is HTMLElement =>
  element instanceof HTMLElement &&
  element.isConnected &&
  element.matches(focusable) &&
  !element.matches(':disabled') &&
  element.closest('[inert]') === null &&
  element.checkVisibility({ visibilityProperty: true });

/** The element itself, or the first within it, that can hold the focus. */
export const firstFocusable = (root: Element | null | undefined): HTMLElement | null => {
  if (!root) return null;
  if (canHoldFocus(root)) return root;
  return [...root.querySelectorAll(focusable)].find(canHoldFocus) ?? null;
};

const fields = 'input, textarea, [role="listbox"] [tabindex="0"]';

/** The first within `root` that is typed or chosen in: a field, or the current row of a list. */
export const firstField = (root: Element | null | undefined): HTMLElement | null =>
  [...(root?.querySelectorAll(fields) ?? [])].find(canHoldFocus) ?? null;

/** The first field within `root` that was refused. */
export const firstRefused = (root: Element | null | undefined): HTMLElement | null =>
  root?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? null;

/** Whether a row of a list has the focus. */
export const isOnRow = (): boolean => document.activeElement?.matches('[role="option"]') === true;

/** Whether an element is in the palette or in a dialog: who is there comes back to what they lie over. */
export const liesOver = (element: Element): boolean => element.closest('[popover], [role="dialog"]') !== null;

/** What Tab stops at within `root`, in order. */
export const tabStops = (root: Element): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(focusable)].filter(
    (element) => element.tabIndex >= 0 && canHoldFocus(element),
  );

/** Focuses a heading, or anything else that does not take the focus by itself. */
export const focusText = (element: HTMLElement | null | undefined): boolean => {
  if (!element) return false;
  if (!element.matches(focusable)) element.tabIndex = -1;
  element.focus();
  return document.activeElement === element;
};

/** Focuses the heading of a part of the page; without a part, the page's `h1`. */
export const focusHeading = (root: ParentNode = document): boolean =>
  focusText(root.querySelector<HTMLElement>(root === document ? 'h1' : 'h1, h2, h3'));

/**
 * Focuses the region with that name: the element in it marked `data-entry`, or else its heading.
 * A region is marked by `data-region`; `Panel` and `List` do so.
 */
export const focusRegion = (name: string): boolean => {
  const region = document.querySelector<HTMLElement>(`[data-region="${CSS.escape(name)}"]`);
  if (!region) return false;
  const entry = [...region.querySelectorAll('[data-entry]')].find(canHoldFocus);
  if (!entry) return focusHeading(region) || focusText(region);
  entry.focus();
  return true;
};
