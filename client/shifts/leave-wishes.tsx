import { useRef, useState } from 'react';
import { closeAfterFocus } from '#client/a11y/open-dialogs.ts';
import { cacheTold } from '#client/api/cache-told.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { client, queryClient, trpc } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { m } from '#client/paraglide/messages.js';
import { daysWords } from '#client/shifts/shift-words.ts';
import { type AskedLeave, leaveTrouble, readAskedLeaveAgain, useAskedLeave } from '#client/shifts/use-leave.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { List, type ListHandle } from '#client/ui/list.tsx';
import { Panel } from '#client/ui/panel.tsx';

const wishWords = ({ agent: name, shifts: count, ...days }: AskedLeave): string =>
  count > 0
    ? m.shifts_leave_wish_shifts({ name, days: daysWords(days), count })
    : m.shifts_leave_wish({ name, days: daysWords(days) });

/** The leave that is asked for; Enter opens one, to grant or to refuse it. */
export const LeaveWishes = () => {
  const { data, error } = useAskedLeave();
  // The leave itself: its dialog stays until the focus has left it.
  const [open, setOpen] = useState<AskedLeave | null>(null);
  const list = useRef<ListHandle>(null);

  const onDone = async (id: string) => {
    await Promise.all([readAskedLeaveAgain(), queryClient.invalidateQueries(trpc.shifts.week.queryFilter())]);
    await cacheTold();
    // The next row, or that there is none.
    closeAfterFocus();
    list.current?.focus(id);
  };
  return (
    <Panel title={m.shifts_leave_wishes()}>
      {error && <ErrorText>{sentenceFor(error)}</ErrorText>}
      <List
        ref={list}
        name={m.shifts_leave_wishes()}
        items={data ?? []}
        rowName={wishWords}
        onAction={setOpen}
        lines="all"
        visibleRows={4}
        empty={m.shifts_leave_wishes_none()}
      />
      {open && <Decision leave={open} onDone={() => onDone(open.id)} onClose={() => setOpen(null)} />}
    </Panel>
  );
};

type DecisionProps = { leave: AskedLeave; onDone: () => Promise<void>; onClose: () => void };

const Decision = ({ leave, onDone, onClose }: DecisionProps) => {
  const { trouble, attempt } = useTrouble(leaveTrouble);
  const decide = (grant: boolean) =>
    attempt(async () => {
      await client.shifts.decideLeave.mutate({ id: leave.id, grant });
      await onDone();
    });
  return (
    <Dialog
      title={m.shifts_leave()}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={() => decide(true)}>
            {m.shifts_leave_grant()}
          </Button>
          <Button onPress={() => decide(false)}>{m.shifts_leave_refuse()}</Button>
        </>
      }
    >
      <p>{wishWords(leave)}</p>
      <ErrorText>{trouble}</ErrorText>
    </Dialog>
  );
};
