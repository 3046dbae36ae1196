import { useRef, useState } from 'react';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { useDraft } from '#client/api/drafts/use-draft.ts';
import { m } from '#client/paraglide/messages.js';
import { ActionDialog } from '#client/tickets/actions/action-dialog.tsx';
import { type ActionDialogProps, draftKeyOf } from '#client/tickets/actions/dialog-props.ts';
import { useSend } from '#client/tickets/actions/use-send.ts';
import { longestWords } from '#client/tickets/actions/words-dialog.tsx';
import { DepartmentField } from '#client/tickets/department-field.tsx';
import { TextArea } from '#client/ui/text-area.tsx';

const empty = { departmentId: '', department: '', words: '' };

/** Gives back a matter that is not the department's: why, and whose it is, as far as that is known. */
export const ReturnDialog = ({ ticket, agentId, onClose, onDone }: ActionDialogProps<'return'>) => {
  const { body, type, discard } = useDraft(agentId, draftKeyOf(ticket.number, 'return'), empty);
  const [wrong, setWrong] = useState<{ department?: string; words?: string }>({});
  const departmentField = useRef<HTMLInputElement>(null);
  const wordsField = useRef<HTMLTextAreaElement>(null);
  const { send, trouble, possible } = useSend<'return'>(ticket, {
    onDone: (changed) => {
      void discard();
      onDone(changed, m.tickets_done_return());
    },
  });

  const submit = () => {
    const { departmentId, department, words } = body;
    // Typed, but none of those that there are: it must not be lost as "not known".
    if (departmentId === '' && department.trim() !== '') {
      return refuseField(departmentField.current, m.tickets_needs_department(), (told) =>
        setWrong({ department: told }),
      );
    }
    if (words.trim() === '') {
      return refuseField(wordsField.current, m.tickets_needs_words(), (told) => setWrong({ words: told }));
    }
    setWrong({});
    void send('return', { departmentId: departmentId || null, words });
  };

  return (
    <ActionDialog action="return" onSend={submit} onClose={onClose} trouble={trouble} possible={possible}>
      <DepartmentField
        ref={departmentField}
        label={m.tickets_return_to()}
        description={m.tickets_return_unknown()}
        required={false}
        value={body.department}
        onChange={(department) => type({ department, departmentId: '' })}
        onPicked={(departmentId, department) => {
          type({ departmentId, department });
          setWrong({});
          wordsField.current?.focus();
        }}
        except={ticket.departmentId}
        error={wrong.department}
      />
      <TextArea
        ref={wordsField}
        label={m.tickets_words_reason()}
        description={m.tickets_enter_sends()}
        value={body.words}
        onChange={(words) => type({ words })}
        error={wrong.words}
        maxLength={longestWords}
      />
    </ActionDialog>
  );
};
