import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { useNames } from '#client/api/catalogue.ts';
import { useDraft } from '#client/api/drafts/use-draft.ts';
import { trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { ActionDialog } from '#client/tickets/actions/action-dialog.tsx';
import { type ActionDialogProps, draftKeyOf } from '#client/tickets/actions/dialog-props.ts';
import { useSend } from '#client/tickets/actions/use-send.ts';
import { longestWords } from '#client/tickets/actions/words-dialog.tsx';
import { DepartmentField } from '#client/tickets/department-field.tsx';
import { TextArea } from '#client/ui/text-area.tsx';

const empty = { departmentId: '', department: '', words: '' };

/** Hands the ticket to another department with the reason. */
export const TransferDialog = ({ ticket, action, agentId, onClose, onDone }: ActionDialogProps<'transfer'>) => {
  const names = useNames();
  const { body, type, discard } = useDraft(agentId, draftKeyOf(ticket.number, action), empty);
  const { data: suggested } = useQuery(trpc.catalogue.suggest.queryOptions({ words: ticket.words }));
  const [wrong, setWrong] = useState<{ department?: string; words?: string }>({});
  const departmentField = useRef<HTMLInputElement>(null);
  const wordsField = useRef<HTMLTextAreaElement>(null);
  const { send, trouble, possible } = useSend<'transfer'>(ticket, {
    onDone: (changed) => {
      void discard();
      const department = names.department(changed.departmentId);
      onDone(changed, m.tickets_event_transfer_done({ department }));
    },
  });

  const submit = () => {
    const { departmentId, words } = body;
    if (departmentId === '') {
      return refuseField(departmentField.current, m.tickets_needs_department(), (department) =>
        setWrong({ department }),
      );
    }
    if (words.trim() === '') {
      return refuseField(wordsField.current, m.tickets_needs_words(), (told) => setWrong({ words: told }));
    }
    setWrong({});
    void send(action, { departmentId, words });
  };

  return (
    <ActionDialog action={action} onSend={submit} onClose={onClose} trouble={trouble} possible={possible}>
      <DepartmentField
        ref={departmentField}
        label={m.tickets_department()}
        value={body.department}
        onChange={(department) => type({ department, departmentId: '' })}
        onPicked={(departmentId, department) => {
          type({ departmentId, department });
          setWrong({});
          wordsField.current?.focus();
        }}
        suggested={suggested?.departments}
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
