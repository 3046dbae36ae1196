import { type ReactNode, useId, useRef, useState } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { createPortal } from 'react-dom';
import { tabStops } from '#client/a11y/focus.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { Heading } from '#client/ui/heading.tsx';
import { useModal } from '#client/ui/use-modal.ts';
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
  /**
   * Stands in `main` if the focus does: of where the focus goes back to, Orca 43 then says nothing, as the result is
   * announced; from outside it says it or not, as its load has it. Not where a field is first: that would be silent too.
   */
  isChoice?: boolean;
};

/**
 * A modal dialog. The focus goes to its first field, or to its title when it has none, and back to where it was.
 * Not a native `<dialog>`: Orca 43 is silent when one opens in Chromium 156. Not `aria-modal` but `inert` keeps readers
 * inside: with `aria-modal`, Chromium takes the live regions away from VoiceOver. Not React Aria's `Modal`, nor its
 * `FocusScope` around this: they fetch the focus back when it leaves before the dialog does, as Orca 43 needs it.
 */
export const Dialog = ({ title, onClose, children, actions, cancel, wide = false, isChoice = false }: Props) => {
  const titleId = useId();
  const ground = useRef<HTMLDivElement>(null);
  const [holder] = useState(() => (isChoice && document.activeElement?.closest('main')) || document.body);
  const leave = useModal(ground, onClose);

  const onKeyDown = (event: React.KeyboardEvent) => {
    // React's events rise through a portal; what is behind must not hear them.
    event.stopPropagation();
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) leave();
    if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = tabStops(event.currentTarget);
    const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
    if (document.activeElement !== from) return;
    event.preventDefault();
    to?.focus();
  };

  return createPortal(
    <div ref={ground} className="dialog-ground">
      <AriaDialog
        className="dialog"
        aria-labelledby={titleId}
        data-wide={wide || undefined}
        // biome-ignore lint/a11y/noStaticElementInteractions: its role is in the props
        render={(props) => <section {...props} onKeyDown={onKeyDown} />}
      >
        <Heading level={2} id={titleId}>
          {title}
        </Heading>
        <div className="dialog-body">{children}</div>
        <div className="dialog-actions">
          {actions}
          <Button onPress={leave}>{cancel ?? m.ui_cancel()}</Button>
        </div>
      </AriaDialog>
    </div>,
    holder,
  );
};
