import { announce } from '#client/a11y/announcer.ts';

/**
 * Moves the focus to the control that says what is wrong; where the focus is there already, says it instead, for
 * readers keep silent about a description that changes under them.
 */
export const focusOrSay = (control: HTMLElement | null, sentence: string): void => {
  if (control && document.activeElement !== control) {
    // Once the description is in the page, or the reader would find the control without it.
    requestAnimationFrame(() => control.focus());
  } else announce(sentence);
};
