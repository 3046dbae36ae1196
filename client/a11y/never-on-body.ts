import { useEffect } from 'react';
import { canHoldFocus, firstFocusable, focusHeading, focusText } from '#client/a11y/focus.ts';

type Place = { parent: Element; next: Element | null; previous: Element | null };

const elementBeside = (node: Node | null, step: 'nextSibling' | 'previousSibling') => {
  let beside = node;
  while (beside && !(beside instanceof Element)) beside = beside[step];
  return beside;
};

const placeIn = (records: MutationRecord[], lost: Element): Place | null => {
  const record = records.findLast(({ removedNodes }) => [...removedNodes].some((node) => node.contains(lost)));
  if (!(record?.target instanceof Element)) return null;
  return {
    parent: record.target,
    next: elementBeside(record.nextSibling, 'nextSibling'),
    previous: elementBeside(record.previousSibling, 'previousSibling'),
  };
};

const focusNear = ({ parent, next, previous }: Place): boolean => {
  for (const neighbour of [next, previous]) {
    const target = neighbour?.isConnected ? firstFocusable(neighbour) : null;
    if (target) {
      target.focus();
      return true;
    }
  }
  const region = parent.closest('[role="dialog"], [data-region], section, form, main');
  return region?.isConnected === true && focusHeading(region);
};

let held: Element | null = null;

/** What had the focus last, when it can hold it still: a reader's own cursor leaves the page without a focus. */
export const heldFocus = (): HTMLElement | null => (canHoldFocus(held) ? held : null);

/** Watches the page: when the focused element disappears, moves the focus to what is nearest. Returns how to stop. */
const guardFocus = (): (() => void) => {
  // Nothing before the first page has come: then the page itself says where the focus begins.
  held = null;
  let path: Element[] = [];
  let place: Place | null = null;

  const remember = () => {
    if (document.activeElement === document.body || document.activeElement === null) return;
    held = document.activeElement;
    path = [];
    for (let at = held.parentElement; at; at = at.parentElement) path.push(at);
    place = null;
  };

  const rescue = () => {
    const onBody = document.activeElement === document.body || document.activeElement === null;
    // A click on empty ground also leaves the body focused; then the element is still there.
    if (!onBody || !held || canHoldFocus(held)) return;
    if (place?.parent.isConnected && focusNear(place)) return;
    const nearest = path.find((element) => element.isConnected && element.closest('[inert]') === null);
    const region = nearest?.closest('[role="dialog"], [data-region], section, form, main');
    if (region && focusHeading(region)) return;
    if (!focusHeading()) focusText(document.querySelector('main'));
  };

  // The page's own code comes first: what it focuses in the same turn stays.
  const later = () => setTimeout(rescue);
  const observer = new MutationObserver((records) => {
    if (!held || (held.isConnected && canHoldFocus(held))) return;
    place = placeIn(records, held) ?? place;
    later();
  });
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['hidden', 'disabled', 'inert', 'class', 'style'],
  });
  document.addEventListener('focusin', remember);
  document.addEventListener('focusout', later);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', remember);
    document.removeEventListener('focusout', later);
  };
};

/** Keeps the focus from ever falling on the body. Use it once, in the shell. */
export const useNeverOnBody = (): void => useEffect(guardFocus, []);
