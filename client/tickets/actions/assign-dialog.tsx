import { useRef, useState } from 'react';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { useCatalogue } from '#client/api/catalogue.ts';
import { useSelf } from '#client/api/self.ts';
import { m } from '#client/paraglide/messages.js';
import { ActionDialog } from '#client/tickets/actions/action-dialog.tsx';
import type { ActionDialogProps } from '#client/tickets/actions/dialog-props.ts';
import { useSend } from '#client/tickets/actions/use-send.ts';
import { ComboBox, type ComboItem } from '#client/ui/combo-box.tsx';
import { matching } from '#client/ui/matching.ts';
import type { Skill } from '#shared/skills.ts';

const nobody = '';

/** Gives the ticket to somebody. The agent herself comes first: Enter alone takes it; then those who have its skills. */
export const AssignDialog = ({ ticket, agentId, onClose, onDone }: ActionDialogProps<'assign'>) => {
  const { data: self } = useSelf();
  const { data } = useCatalogue();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const { send, trouble, possible } = useSend<'assign'>(ticket, {
    onDone: (changed) => onDone(changed, doneWords(changed.assigneeId, agentId, data?.agents ?? [])),
  });

  const workers = (data?.agents ?? []).filter(({ role }) => role !== 'administrator');
  const fits = ({ skills }: { skills: Skill[] }) =>
    ticket.skills.length > 0 && ticket.skills.every((skill) => skills.includes(skill));
  const others = workers.filter(({ id }) => id !== agentId).toSorted((a, b) => Number(fits(b)) - Number(fits(a)));
  const items: ComboItem[] = [
    { id: agentId, name: self?.name ?? '', detail: m.tickets_you() },
    ...others.map((agent) => ({ id: agent.id, name: agent.name, detail: fits(agent) ? m.tickets_fits() : undefined })),
    ...(ticket.assigneeId ? [{ id: nobody, name: m.tickets_nobody() }] : []),
  ];
  const offered = matching(items, typed);

  const give = (item: ComboItem | undefined) => {
    if (!item) return refuseField(field.current, m.tickets_no_such_agent(), setWrong);
    setWrong(null);
    setTyped(item.name);
    void send('assign', { agentId: item.id === nobody ? null : item.id });
  };
  const submit = () => give(offered[0]);

  return (
    <ActionDialog action="assign" onSend={submit} onClose={onClose} trouble={trouble} possible={possible}>
      <ComboBox
        ref={field}
        label={m.tickets_assign_to()}
        description={m.tickets_enter_for_you()}
        value={typed}
        onChange={setTyped}
        items={offered}
        onPicked={give}
        onEnter={submit}
        error={wrong}
      />
    </ActionDialog>
  );
};

const doneWords = (assigneeId: string | null, agentId: string, agents: { id: string; name: string }[]): string => {
  if (assigneeId === agentId) return m.tickets_done_assign();
  const name = agents.find(({ id }) => id === assigneeId)?.name;
  return name ? m.tickets_done_assign_to({ name }) : m.tickets_done_unassign();
};
