import { type RefObject, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { beforeNextKey } from '#client/a11y/before-next-key.ts';
import { canHoldFocus, firstField } from '#client/a11y/focus.ts';
import { dialogOpened, leaveMilliseconds } from '#client/a11y/open-dialogs.ts';
import { hideBehind } from '#client/ui/hide-behind.ts';

const focusFirst = (ground: HTMLElement | null) =>
  (firstField(ground) ?? ground?.querySelector<HTMLElement>('h2'))?.focus();

/**
 * Makes `ground` modal while it is mounted: the focus goes in, what is behind gets inert, and the focus goes back.
 * Returns how the agent leaves: first the focus, then the dialog.
 */
export const useModal = (ground: RefObject<HTMLElement | null>, onClose: () => void): (() => void) => {
  const close = useRef(onClose);
  const giveBack = useRef(() => {});
  useLayoutEffect(() => {
    close.current = onClose;
  });

  useLayoutEffect(() => {
    const opener = document.activeElement;
    const showBehind = hideBehind(ground.current as HTMLElement);
    const closed = dialogOpened({ close: () => close.current(), showBehind });
    const inside = ground.current;
    focusFirst(inside);
    giveBack.current = () => {
      showBehind();
      const moved = document.activeElement !== document.body && !inside?.contains(document.activeElement);
      if (!moved && canHoldFocus(opener)) opener.focus();
    };
    return () => {
      closed();
      giveBack.current();
    };
  }, [ground]);

  return () => {
    giveBack.current();
    // What the next key opens would be closed instead.
    beforeNextKey(leaveMilliseconds, () => flushSync(() => close.current()));
  };
};
