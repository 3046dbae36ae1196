import { useRef, useState } from 'react';
import { closeAfterFocus } from '#client/a11y/open-dialogs.ts';
import { cacheTold } from '#client/api/cache-told.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { HandDialog } from '#client/floor/hand-dialog.tsx';
import { handRow } from '#client/floor/hand-words.ts';
import { type HandOnFloor, readHandsAgain, useHands } from '#client/floor/use-hands.ts';
import { m } from '#client/paraglide/messages.js';
import { ErrorText } from '#client/ui/error-text.tsx';
import { List, type ListHandle } from '#client/ui/list.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { useNow } from '#client/ui/time-text.tsx';

/** The hands that are up; Enter opens one, to see the matter and to answer. `agentId`: who is signed in. */
export const Hands = ({ agentId }: { agentId: string }) => {
  const { data, error } = useHands();
  // The hand itself: its dialog stays until the focus has left it, also when the hand is down.
  const [opened, setOpened] = useState<HandOnFloor | null>(null);
  const list = useRef<ListHandle>(null);
  const now = useNow();
  if (error) return <ErrorText>{sentenceFor(error)}</ErrorText>;
  if (!data) return <Loading />;

  const onDone = async (id: string) => {
    await readHandsAgain();
    await cacheTold();
    // The row tells what was done, or the next one.
    closeAfterFocus();
    list.current?.focus(id);
  };
  const open = opened && (data.find(({ id }) => id === opened.id) ?? opened);
  return (
    // Without hands the page begins at its heading, whether they were known before or not.
    <div data-focus-first={data.length > 0 ? '' : undefined}>
      <List
        ref={list}
        name={m.floor_hands()}
        items={data}
        rowName={(hand) => handRow(hand, now)}
        onAction={setOpened}
        empty={m.floor_hands_none()}
        lines="all"
        visibleRows={5}
      />
      {open && (
        <HandDialog
          key={open.id}
          hand={open}
          agentId={agentId}
          onDone={() => onDone(open.id)}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
};
