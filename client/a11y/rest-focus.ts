import { beforeNextKey } from '#client/a11y/before-next-key.ts';

// As long as a busy machine's reader takes to hear where the focus is.
const restMilliseconds = 400;
// Twice the second that one needed at load 9 on two processors.
const keptMilliseconds = 2000;

let rested = Promise.resolve();

/** Whether the focus rests now. */
export const focusRests = (): boolean => document.activeElement?.matches('[data-rest]') === true;

/**
 * Lets the focus rest beside the page's content, on a word or in silence, while what had it is taken away and the next
 * place comes, or while what is said of a place changes. Resolves when a busy reader has heard it, or before the next
 * key. Orca 43 says nothing of the next focus when the element that had it is already gone. `inFocusMode`: it was in the
 * palette or in a field, whose mode Orca 43 is not to leave before.
 */
export const restFocus = (word = '', inFocusMode = false): Promise<void> => {
  if (focusRests()) return rested;
  // Orca 43 is silent on an empty `div`; on an empty `span` it says that the landmark is left and entered.
  const rest = document.createElement('div');
  rest.textContent = word;
  rest.tabIndex = -1;
  rest.className = 'visually-hidden';
  rest.dataset.rest = '';
  if (inFocusMode) rest.role = 'menuitem';
  // Behind a dialog nothing can hold the focus.
  const dialog = document.activeElement?.closest('[role="dialog"]');
  (dialog ?? document.querySelector('main') ?? document.body).append(rest);
  rest.focus();
  const leave = () => (document.activeElement === rest ? undefined : rest.remove());
  rest.addEventListener('blur', () => beforeNextKey(keptMilliseconds, leave));
  rested = new Promise((resolve) => beforeNextKey(restMilliseconds, resolve));
  return rested;
};

/** Moves the focus on from where it rests, once that was heard and unless it has left; at once where it does not rest. */
export const moveOn = (move: () => void): void => {
  if (focusRests()) void rested.then(() => focusRests() && move());
  else move();
};
