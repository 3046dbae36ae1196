import { useRef, useState } from 'react';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { useDraft } from '#client/api/drafts/use-draft.ts';
import { m } from '#client/paraglide/messages.js';
import { ActionDialog } from '#client/tickets/actions/action-dialog.tsx';
import { actionLooks, type WordsAction, wordsAskedFor } from '#client/tickets/actions/action-table.ts';
import { type ActionDialogProps, draftKeyOf } from '#client/tickets/actions/dialog-props.ts';
import { useSend } from '#client/tickets/actions/use-send.ts';
import { TextArea } from '#client/ui/text-area.tsx';

/** The most that the server takes. */
export const longestWords = 4000;

/** Asks for the words of an action: a note, or what the citizen is told. */
export const WordsDialog = ({ ticket, action, agentId, onClose, onDone }: ActionDialogProps<WordsAction>) => {
  const { body, type, discard } = useDraft(agentId, draftKeyOf(ticket.number, action), { words: '' });
  const [missing, setMissing] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { send, trouble, possible } = useSend<WordsAction>(ticket, {
    onDone: (changed) => {
      void discard();
      onDone(changed, actionLooks[action].done());
    },
  });

  const submit = () => {
    if (body.words.trim() === '') return refuseField(field.current, m.tickets_needs_words(), setMissing);
    setMissing(null);
    void send(action, { words: body.words });
  };

  return (
    <ActionDialog action={action} onSend={submit} onClose={onClose} trouble={trouble} possible={possible}>
      <TextArea
        ref={field}
        label={wordsAskedFor[action]()}
        description={m.tickets_enter_sends()}
        value={body.words}
        onChange={(words) => type({ words })}
        error={missing}
        maxLength={longestWords}
      />
    </ActionDialog>
  );
};
