import { flushSync } from 'react-dom';
import { beforeNextKey } from '#client/a11y/before-next-key.ts';

type OpenDialog = {
  close: () => void;
  /** Lets what is behind take the focus, while the dialog is still there. */
  showBehind: () => void;
};

/** Orca 43 says nothing of the element that gets the focus when the dialog is taken away at the same moment. */
export const leaveMilliseconds = 60;

const open: OpenDialog[] = [];

/** Notes that a modal dialog is open, until the returned function is called. */
export const dialogOpened = (dialog: OpenDialog): (() => void) => {
  open.push(dialog);
  return () => {
    open.splice(open.indexOf(dialog), 1);
  };
};

/** Closes what is open, the innermost first, so that a command can go to a place behind it. */
export const closeOpenDialogs = (): void => {
  for (const dialog of [...open].reverse()) dialog.close();
};

// Orca 43 says nothing of a row that gets the focus when its list has only just come into being.
const comesMilliseconds = 150;

/** What is open closes as soon as the focus has gone to a place behind it, which it may do from now on. */
export const closeAfterFocus = (): void => {
  const left = [...open].reverse();
  for (const { showBehind } of left) showBehind();
  const close = () => {
    for (const dialog of left) dialog.close();
  };
  document.addEventListener('focusin', () => beforeNextKey(leaveMilliseconds, () => flushSync(close)), { once: true });
};

/** As {@link closeAfterFocus}; `focus` goes there, once a reader knows of the row that may be the first of its list. */
export const closeAfterNewRow = (focus: () => void): void => {
  closeAfterFocus();
  beforeNextKey(comesMilliseconds, focus);
};
