import { flushSync } from 'react-dom';
import { announce } from '#client/a11y/announcer.ts';
import { moveOn, restFocus } from '#client/a11y/rest-focus.ts';

/**
 * Shows what is wrong at a field, and then brings the agent there, so that a reader says the field and what is wrong
 * with it; where there is no such field, it is announced. The focus rests meanwhile, also when it was in the field
 * already: Orca 43 says a description once more that changes under the focus, or shortly before it comes. A field that
 * is only known once the fault is drawn is looked for by then.
 */
export const refuseField = (
  field: HTMLElement | null | (() => HTMLElement | null),
  sentence: string,
  show: (sentence: string) => void,
): void => {
  const before = document.activeElement as HTMLElement | null;
  void restFocus('', true);
  flushSync(() => show(sentence));
  const refused = typeof field === 'function' ? field() : field;
  if (!refused) announce(sentence);
  moveOn(() => (refused ?? before)?.focus());
};
