import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { canHoldFocus } from '#client/a11y/focus.ts';
import { dialogOpened } from '#client/a11y/open-dialogs.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { Heading } from '#client/ui/heading.tsx';
import { hideBehind } from '#client/ui/hide-behind.ts';
import '#client/ui/dialog.css';

type Props = {
  title: string;
  /** Escape, the close button, or a command that leads elsewhere. Keep what was typed: it is the caller's draft. */
  onClose: () => void;
  children: ReactNode;
  /** The buttons at its foot. A cancel button comes by itself. */
  actions?: ReactNode;
  cancel?: string;
  wide?: boolean;
};

/**
 * A modal dialog. The focus goes to its first field, or to its title when it has none, and back to where it was.
 * Not a native `<dialog>`: Orca 43 is silent when one opens in Chromium 156.
 */
export const Dialog = ({ title, onClose, children, actions, cancel, wide = false }: Props) => {
  const titleId = useId();
  const ground = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  useLayoutEffect(() => {
    close.current = onClose;
  });

  useLayoutEffect(() => {
    const opener = document.activeElement;
    const showBehind = hideBehind(ground.current as HTMLElement);
    const closed = dialogOpened({ close: () => close.current() });
    const body = ground.current?.querySelector('.dialog-body');
    const field = [...(body?.querySelectorAll('input, textarea, [role="listbox"] [tabindex="0"]') ?? [])].find(
      canHoldFocus,
    );
    (field ?? ground.current?.querySelector<HTMLElement>('h2'))?.focus();
    return () => {
      closed();
      showBehind();
      if (canHoldFocus(opener)) opener.focus();
    };
  }, []);

  return createPortal(
    <div ref={ground} className="dialog-ground">
      <div
        className="dialog"
        role="dialog"
        aria-modal="true"
        aria-labelledby={titleId}
        data-wide={wide || undefined}
        onKeyDown={(event) => {
          // React's events rise through a portal; what is behind must not hear them.
          event.stopPropagation();
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose();
        }}
      >
        <Heading level={2} id={titleId}>
          {title}
        </Heading>
        <div className="dialog-body">{children}</div>
        <div className="dialog-actions">
          {actions}
          <Button onPress={onClose}>{cancel ?? m.ui_cancel()}</Button>
        </div>
      </div>
    </div>,
    document.body,
  );
};
