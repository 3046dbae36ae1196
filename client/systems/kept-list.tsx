import { type ReactNode, useRef, useState } from 'react';
import { closeAfterFocus } from '#client/a11y/open-dialogs.ts';
import { cacheTold } from '#client/api/cache-told.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { List, type ListHandle } from '#client/ui/list.tsx';
import { Panel } from '#client/ui/panel.tsx';

/** `retry`: something of it was given up, and can be tried again. */
type Kept = { id: string; name: string; retry?: () => Promise<unknown> };

type Props = {
  title: string;
  what: string;
  empty: string;
  add: string;
  items: Kept[];
  drop: (id: string) => Promise<unknown>;
  reload: () => Promise<unknown>;
  /** The dialog that makes a new one. */
  dialog: (onClose: () => void) => ReactNode;
};

/** What other systems have here: withdrawn with Enter, made with the button. */
export const KeptList = ({ title, what, empty, add, items, drop, reload, dialog }: Props) => {
  // The thing itself: its dialog stays until the focus has left it, also when the list has it no longer.
  const [open, setOpen] = useState<Kept | 'new' | null>(null);
  const list = useRef<ListHandle>(null);
  const chosen = open === 'new' ? null : open;

  const close = () => setOpen(null);
  const onDone = async () => {
    await reload();
    await cacheTold();
    closeAfterFocus();
    list.current?.focus();
  };
  return (
    <Panel title={title}>
      <p>{what}</p>
      <List
        ref={list}
        name={title}
        items={items}
        rowName={({ name }) => name}
        onAction={setOpen}
        empty={empty}
        lines={2}
        visibleRows={4}
      />
      <Button kind="primary" onPress={() => setOpen('new')}>
        {add}
      </Button>
      {open === 'new' && dialog(close)}
      {chosen && <KeptDialog kept={chosen} drop={drop} onDone={onDone} onClose={close} />}
    </Panel>
  );
};

type KeptDialogProps = { kept: Kept; drop: Props['drop']; onDone: () => Promise<void>; onClose: () => void };

const KeptDialog = ({ kept: { id, name, retry }, drop, onDone, onClose }: KeptDialogProps) => {
  const { trouble, attempt } = useTrouble();
  const settle = (work: () => Promise<unknown>) =>
    attempt(async () => {
      await work();
      await onDone();
    });
  return (
    <Dialog
      title={name}
      onClose={onClose}
      actions={
        <>
          {retry && <Button onPress={() => settle(retry)}>{m.systems_retry()}</Button>}
          <Button onPress={() => settle(() => drop(id))}>{m.systems_withdraw()}</Button>
        </>
      }
    >
      <ErrorText>{trouble}</ErrorText>
    </Dialog>
  );
};
