import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { useCatalogue, useNames } from '#client/api/catalogue.ts';
import { useDraft } from '#client/api/drafts/use-draft.ts';
import { trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { ActionDialog } from '#client/tickets/actions/action-dialog.tsx';
import { type ActionDialogProps, draftKeyOf } from '#client/tickets/actions/dialog-props.ts';
import { type Target, targetsOf } from '#client/tickets/actions/targets.ts';
import { useSend } from '#client/tickets/actions/use-send.ts';
import { longestWords } from '#client/tickets/actions/words-dialog.tsx';
import { PickField } from '#client/ui/pick-field.tsx';
import { TextArea } from '#client/ui/text-area.tsx';

const empty = { to: '', name: '', words: '' };

/**
 * Sends an order to a crew, or to a department that chooses one. For the first order Enter alone sends who goes without
 * a word; who is asked to help is told with what.
 */
export const DispatchDialog = ({ ticket, agentId, onClose, onDone }: ActionDialogProps<'dispatch'>) => {
  const { data } = useCatalogue();
  const names = useNames();
  const { body, type, discard } = useDraft(agentId, draftKeyOf(ticket.number, 'dispatch'), empty);
  const isFirst = ticket.state === 'open';
  const { data: suggested } = useQuery({
    ...trpc.catalogue.suggest.queryOptions({ words: ticket.words }),
    enabled: !isFirst,
  });
  const [wrong, setWrong] = useState<{ to?: string; words?: string }>({});
  const field = useRef<HTMLInputElement>(null);
  const wordsField = useRef<HTMLTextAreaElement>(null);
  const sentTo = useRef('');
  const { send, trouble, possible } = useSend<'dispatch'>(ticket, {
    onDone: (changed) => {
      void discard();
      onDone(changed, m.tickets_done_dispatch_to({ name: sentTo.current }));
    },
  });

  const likely = (target: Target) => suggested?.departments.some((one) => one.departmentId === target.departmentId);
  const targets = (data ? targetsOf(ticket, data, getLocale()) : [])
    .map((target) => ({
      ...target,
      detail: !target.crewId ? m.tickets_chooses_crew() : isFirst ? undefined : names.department(target.departmentId),
    }))
    .toSorted((a, b) => Number(likely(b) ?? false) - Number(likely(a) ?? false));

  const submit = (target: Target | undefined) => {
    if (!target) return refuseField(field.current, m.tickets_needs_crew(), (to) => setWrong({ to }));
    if (target.asksWords && body.words.trim() === '') {
      return refuseField(wordsField.current, m.tickets_needs_words(), (words) => setWrong({ words }));
    }
    setWrong({});
    sentTo.current = target.name;
    const { departmentId, crewId } = target;
    void send('dispatch', { departmentId, crewId, words: target.asksWords ? body.words : '' });
  };
  const pick = (target: Target) => {
    type({ to: target.id, name: target.name });
    setWrong({});
    if (target.asksWords) wordsField.current?.focus();
    else submit(target);
  };
  const chosen = targets.find(({ id }) => id === body.to);
  const [first] = targets;
  const unsaid = isFirst && body.name === '' ? first : undefined;

  return (
    <ActionDialog
      action="dispatch"
      onSend={() => submit(chosen ?? unsaid)}
      onClose={onClose}
      trouble={trouble}
      possible={possible}
    >
      <PickField
        ref={field}
        label={m.tickets_crew()}
        description={isFirst && first ? m.tickets_enter_for({ name: first.name }) : undefined}
        things={targets}
        value={body.name}
        onChange={(name) => type({ name, to: '' })}
        onPicked={pick}
        error={wrong.to}
      />
      {!isFirst && (
        <TextArea
          ref={wordsField}
          label={m.tickets_words_dispatch()}
          description={m.tickets_enter_sends()}
          value={body.words}
          onChange={(words) => type({ words })}
          error={wrong.words}
          maxLength={longestWords}
        />
      )}
    </ActionDialog>
  );
};
