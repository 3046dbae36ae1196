import { flushSync } from 'react-dom';
import { announce } from '#client/a11y/announcer.ts';

/**
 * Shows what is wrong at a field and brings it to the agent: the focus goes there and the reader says it, or, where the
 * focus is there already, it is announced.
 */
export const refuseField = (field: HTMLElement | null, sentence: string, show: (sentence: string) => void): void => {
  const isThere = document.activeElement === field;
  // The description must stand before the focus comes, or the reader finds the field without it.
  flushSync(() => show(sentence));
  if (field && !isThere) field.focus();
  else announce(sentence);
};
