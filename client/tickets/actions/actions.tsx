import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { announce } from '#client/a11y/announcer.ts';
import { focusHeading } from '#client/a11y/focus.ts';
import { closeAfterFocus } from '#client/a11y/open-dialogs.ts';
import { useCommand } from '#client/a11y/use-command.ts';
import { useCatalogue } from '#client/api/catalogue.ts';
import { useSelf } from '#client/api/self.ts';
import { m } from '#client/paraglide/messages.js';
import { actionLooks, asksWords, type DirectAction, isDirect } from '#client/tickets/actions/action-table.ts';
import { AssignDialog } from '#client/tickets/actions/assign-dialog.tsx';
import { DispatchDialog } from '#client/tickets/actions/dispatch-dialog.tsx';
import { MergeDialog } from '#client/tickets/actions/merge-dialog.tsx';
import { ReturnDialog } from '#client/tickets/actions/return-dialog.tsx';
import { TransferDialog } from '#client/tickets/actions/transfer-dialog.tsx';
import { useSend } from '#client/tickets/actions/use-send.ts';
import { WordsDialog } from '#client/tickets/actions/words-dialog.tsx';
import type { Ticket } from '#client/tickets/ticket-shape.ts';
import { Button } from '#client/ui/button.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { Toolbar } from '#client/ui/toolbar.tsx';
import { actionsFor, nextState, type TicketAction, type TicketState } from '#shared/tickets/states.ts';
import '#client/tickets/actions/actions.css';

/** What can be done next, in the ticket's state and by this agent: buttons under one tab stop, and commands. */
export const Actions = ({ ticket }: { ticket: Ticket }) => {
  const { data: self } = useSelf();
  const { data: catalogue } = useCatalogue();
  const [asking, setAsking] = useState<Exclude<TicketAction, Exclude<DirectAction, 'dispatch'>> | null>(null);
  const buttons = useRef(new Map<TicketAction, HTMLButtonElement>());
  const offered = self ? actionsFor(ticket.state, self.role) : [];

  const focusButton = (action: TicketAction) => {
    const button = buttons.current.get(action) ?? buttons.current.values().next().value;
    if (button) button.focus();
    else focusHeading();
  };

  /** The first button that is still there in the next state. */
  const stayingIn = (state: TicketState | null): TicketAction | undefined => {
    const left = self && state ? actionsFor(state, self.role) : [];
    return offered.find((action) => left.includes(action));
  };

  const finish = (changed: Ticket, said: string) => {
    const stays = stayingIn(changed.state);
    if (stays) {
      flushSync(() => setAsking(null));
      focusButton(stays);
      announce(said);
      return;
    }
    // Without a button the page's heading has the focus, and says the new state itself, once that is drawn.
    setTimeout(() => {
      closeAfterFocus();
      focusHeading();
    });
  };

  const { send, begin, trouble, setTrouble } = useSend<DirectAction>(ticket, {
    onDone: (changed, action) => finish(changed, actionLooks[action].done()),
  });

  const press = (action: TicketAction) => {
    setTrouble(null);
    // The first order of a department without crews goes to nobody else; any other asks to whom.
    const isPlain =
      ticket.state === 'open' && catalogue?.crews.every((crew) => crew.departmentId !== ticket.departmentId);
    if (!isDirect(action) || (action === 'dispatch' && !isPlain)) {
      return flushSync(() => setAsking(action as typeof asking));
    }
    begin();
    void send(action, {});
  };
  // A command comes from anywhere, often from the heading, which is long to hear again: the focus goes to a button first.
  const command = (action: TicketAction) => {
    const stays = stayingIn(nextState(ticket.state, action));
    focusButton(isDirect(action) && stays ? stays : action);
    press(action);
  };

  useCommand('actions', () => focusButton(offered[0] ?? 'note'), offered.length > 0);

  // What was asked stays until the focus has left it, though nothing more is offered.
  if (!self || (offered.length === 0 && !asking)) return null;
  const dialog = {
    ticket,
    agentId: self.id,
    onClose: () => setAsking(null),
    onDone: finish,
  };
  return (
    <div className="actions">
      {offered.length > 0 && (
        <Toolbar name={m.a11y_command_actions()}>
          {offered.map((action) => (
            <Button
              key={action}
              ref={(button) => {
                if (button) buttons.current.set(action, button);
                else buttons.current.delete(action);
              }}
              command={actionLooks[action].command}
              onPress={() => press(action)}
            >
              {actionLooks[action].label()}
            </Button>
          ))}
        </Toolbar>
      )}
      {offered.map((action) => (
        <ActionCommand key={action} action={action} onRun={() => command(action)} />
      ))}
      <ErrorText>{trouble}</ErrorText>
      {asking === 'transfer' && <TransferDialog action={asking} {...dialog} />}
      {asking === 'dispatch' && <DispatchDialog action={asking} {...dialog} />}
      {asking === 'merge' && <MergeDialog action={asking} {...dialog} />}
      {asking === 'assign' && <AssignDialog action={asking} {...dialog} />}
      {asking === 'return' && <ReturnDialog action={asking} {...dialog} />}
      {asking && asksWords(asking) && <WordsDialog key={asking} action={asking} {...dialog} />}
    </div>
  );
};

/** The command of an action, for as long as the action is offered. */
const ActionCommand = ({ action, onRun }: { action: TicketAction; onRun: () => void }) => {
  useCommand(actionLooks[action].command, onRun);
  return null;
};
