import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { closeAfterFocus } from '#client/a11y/open-dialogs.ts';
import { cacheTold } from '#client/api/cache-told.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { queryClient, trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { ErrorText } from '#client/ui/error-text.tsx';
import { List, type ListHandle } from '#client/ui/list.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { UpdateDialog } from '#client/updates/update-dialog.tsx';
import { type ListedUpdate, updateSentence } from '#client/updates/update-words.ts';

/** The updates that need somebody, a sentence each, the oldest first; Enter opens. */
export const Updates = () => {
  const { data, error } = useQuery({ ...trpc.updates.list.queryOptions(), staleTime: 0 });
  // The update itself: its dialog stays until the focus has left it, also when the list has it no longer.
  const [open, setOpen] = useState<ListedUpdate | null>(null);
  const list = useRef<ListHandle>(null);

  const onDone = async () => {
    await queryClient.invalidateQueries(trpc.updates.list.queryFilter());
    await cacheTold();
    // What is next, or that nothing is left, tells what was done.
    closeAfterFocus();
    list.current?.focus();
  };
  if (error) return <ErrorText>{sentenceFor(error)}</ErrorText>;
  if (!data) return <Loading />;
  return (
    <>
      {data.missing.map((way) => (
        <p key={way}>{m[`updates_missing_${way}`]()}</p>
      ))}
      {data.waiting > 0 && <p>{m.updates_waiting({ count: data.waiting })}</p>}
      <p>{m.updates_what()}</p>
      <List
        ref={list}
        name={m.updates_list()}
        items={data.updates}
        rowName={updateSentence}
        onAction={setOpen}
        empty={m.updates_empty()}
        lines={2}
        visibleRows={8}
      />
      {open && <UpdateDialog update={open} onDone={onDone} onClose={() => setOpen(null)} />}
    </>
  );
};
