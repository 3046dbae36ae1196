import { useRef, useState } from 'react';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { useDraft } from '#client/api/drafts/use-draft.ts';
import { m } from '#client/paraglide/messages.js';
import { ActionDialog } from '#client/tickets/actions/action-dialog.tsx';
import { type ActionDialogProps, draftKeyOf } from '#client/tickets/actions/dialog-props.ts';
import { useSend } from '#client/tickets/actions/use-send.ts';
import { numberFault } from '#client/tickets/number-fault.ts';
import { TextField } from '#client/ui/text-field.tsx';

/** Makes the ticket part of another one, whose number is typed. */
export const MergeDialog = ({ ticket, agentId, onClose, onDone }: ActionDialogProps<'merge'>) => {
  const { body, type, discard } = useDraft(agentId, draftKeyOf(ticket.number, 'merge'), { into: '' });
  const [wrong, setWrong] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const refuse = (sentence: string) => refuseField(field.current, sentence, setWrong);
  const { send, trouble, possible } = useSend<'merge'>(ticket, {
    onRefused: (code) => {
      if (code !== 'not-found' && code !== 'invalid-input') return false;
      refuse(code === 'not-found' ? m.tickets_no_such_number() : m.tickets_cannot_merge());
      return true;
    },
    onDone: (changed) => {
      void discard();
      onDone(changed, m.tickets_done_merge());
    },
  });

  const submit = () => {
    const fault = numberFault(body.into);
    if (fault) return refuse(fault);
    setWrong(null);
    void send('merge', { into: body.into });
  };

  return (
    <ActionDialog action="merge" onSend={submit} onClose={onClose} trouble={trouble} possible={possible}>
      <TextField
        ref={field}
        label={m.tickets_merge_into()}
        value={body.into}
        onChange={(into) => type({ into })}
        onEnter={submit}
        error={wrong}
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        short
      />
    </ActionDialog>
  );
};
