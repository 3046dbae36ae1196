import type { KeyboardEvent, ReactNode } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { m } from '#client/paraglide/messages.js';
import { actionLooks } from '#client/tickets/actions/action-table.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import type { TicketAction } from '#shared/tickets/states.ts';

type Props = {
  action: TicketAction;
  onSend: () => void;
  onClose: () => void;
  /** What stands in the way, beside the button. */
  trouble: string | null;
  /** Somebody else was first, and the action makes no sense any more. */
  possible: boolean;
  children: ReactNode;
};

/** What an action asks for. Enter in a field sends, also in one of several lines. */
export const ActionDialog = ({ action, onSend, onClose, trouble, possible, children }: Props) => {
  const { label } = actionLooks[action];
  const send = () => (possible ? onSend() : announce(m.tickets_not_possible()));

  const onKeyDown = (event: KeyboardEvent) => {
    const isPlain = !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (event.key !== 'Enter' || !isPlain || event.nativeEvent.isComposing) return;
    if (!(event.target instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    send();
  };

  return (
    <Dialog
      title={label()}
      onClose={onClose}
      cancel={action === 'cancel' ? m.tickets_keep() : undefined}
      actions={
        <Button
          kind={action === 'cancel' ? 'danger' : 'primary'}
          onPress={onSend}
          unavailable={possible ? null : m.tickets_not_possible()}
        >
          {label()}
        </Button>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears the keys of the fields within */}
      <div className="action-fields" onKeyDown={onKeyDown}>
        {children}
        <ErrorText>{trouble}</ErrorText>
      </div>
    </Dialog>
  );
};
