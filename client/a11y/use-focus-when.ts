import { useLayoutEffect, useRef } from 'react';

/**
 * Moves the focus to what the agent's key press leads to, as soon as it is there: the returned function asks for it,
 * and `focus` is called once `ready` holds.
 */
export const useFocusWhen = (ready: boolean, focus: () => void): ((wanted: boolean) => void) => {
  const wanted = useRef(false);
  useLayoutEffect(() => {
    if (!wanted.current || !ready) return;
    wanted.current = false;
    focus();
  });
  return (next) => {
    wanted.current = next;
  };
};
