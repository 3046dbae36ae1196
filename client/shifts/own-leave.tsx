import { useRef, useState } from 'react';
import { closeAfterNewRow } from '#client/a11y/open-dialogs.ts';
import { cacheTold } from '#client/api/cache-told.ts';
import { client, type Outputs, queryClient, trpc } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { m } from '#client/paraglide/messages.js';
import { LeaveDialog } from '#client/shifts/leave-dialog.tsx';
import { daysWords } from '#client/shifts/shift-words.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { List, type ListHandle } from '#client/ui/list.tsx';
import { Panel } from '#client/ui/panel.tsx';

type Leave = Outputs['shifts']['own']['leave'][number];

const stateWords = {
  asked: m.shifts_leave_asked,
  granted: m.shifts_leave_granted,
  refused: m.shifts_leave_refused,
  // Never listed.
  withdrawn: m.shifts_leave_withdraw,
};
const leaveWords = (leave: Leave): string =>
  m.shifts_leave_row({ days: daysWords(leave), state: stateWords[leave.state]() });

/** One's own leave; Enter opens one to withdraw it, the button asks for more. */
export const OwnLeave = ({ leave }: { leave: Leave[] }) => {
  const [open, setOpen] = useState<Leave | 'new' | null>(null);
  const list = useRef<ListHandle>(null);
  const onDone = async (id: string) => {
    await queryClient.invalidateQueries(trpc.shifts.own.queryFilter());
    await cacheTold();
    // The row tells what was done, or the next one.
    closeAfterNewRow(() => list.current?.focus(id));
  };
  const close = () => setOpen(null);
  return (
    <Panel title={m.shifts_leave()}>
      <List
        ref={list}
        name={m.shifts_leave()}
        items={leave}
        rowName={leaveWords}
        onAction={(one) => one.state !== 'refused' && setOpen(one)}
        lines="all"
        visibleRows={3}
        empty={m.shifts_leave_none()}
      />
      <Button onPress={() => setOpen('new')}>{m.shifts_leave_ask()}</Button>
      {open === 'new' && <LeaveDialog onAsked={onDone} onClose={close} />}
      {open && open !== 'new' && <Withdraw leave={open} onDone={() => onDone(open.id)} onClose={close} />}
    </Panel>
  );
};

const Withdraw = ({ leave, onDone, onClose }: { leave: Leave; onDone: () => Promise<void>; onClose: () => void }) => {
  const { trouble, attempt } = useTrouble();
  const withdraw = () =>
    attempt(async () => {
      await client.shifts.withdrawLeave.mutate({ id: leave.id });
      await onDone();
    });
  return (
    <Dialog
      title={m.shifts_leave()}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={withdraw}>
          {m.shifts_leave_withdraw()}
        </Button>
      }
    >
      <p>{leaveWords(leave)}</p>
      <ErrorText>{trouble}</ErrorText>
    </Dialog>
  );
};
