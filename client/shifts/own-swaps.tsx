import { useRef, useState } from 'react';
import { closeAfterNewRow } from '#client/a11y/open-dialogs.ts';
import { cacheTold } from '#client/api/cache-told.ts';
import { type Outputs, queryClient, trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { dayAndSpan } from '#client/shifts/shift-words.ts';
import { SwapDialog } from '#client/shifts/swap-dialog.tsx';
import { List, type ListHandle } from '#client/ui/list.tsx';
import { Panel } from '#client/ui/panel.tsx';
import type { Shift } from '#shared/shifts/shift.ts';

type OpenSwap = Outputs['shifts']['own']['swaps'][number];

/** An open swap in a sentence. */
const swapWords = ({ own, other, shift: given, inReturn: returned }: OpenSwap): string => {
  const shift = dayAndSpan(given);
  if (!returned) return own ? m.shifts_swap_to({ other, shift }) : m.shifts_swap_from({ other, shift });
  const words = { other, shift, inReturn: dayAndSpan(returned) };
  return own ? m.shifts_swap_answered_to(words) : m.shifts_swap_answered_from(words);
};

type Props = {
  swaps: OpenSwap[];
  shifts: Shift[];
  /** Goes to the shift that was got, by when it begins. */
  onGot: (startsAt: string) => void;
};

/** What is open with colleagues; Enter opens one, to answer it or to take it back. */
export const OwnSwaps = ({ swaps, shifts, onGot }: Props) => {
  // The swap itself: its dialog stays until the focus has left it.
  const [open, setOpen] = useState<OpenSwap | null>(null);
  const list = useRef<ListHandle>(null);
  const onDone = async (id: string, got?: string) => {
    await queryClient.invalidateQueries(trpc.shifts.own.queryFilter());
    await cacheTold();
    // The shift tells what was done; else the row, or the next one.
    closeAfterNewRow(() => (got ? onGot(got) : list.current?.focus(id)));
  };
  return (
    <Panel title={m.shifts_swaps()}>
      <List
        ref={list}
        name={m.shifts_swaps()}
        items={swaps}
        rowName={swapWords}
        onAction={setOpen}
        lines="all"
        visibleRows={3}
        empty={m.shifts_swaps_none()}
      />
      {open && (
        <SwapDialog
          swap={open}
          words={swapWords(open)}
          shifts={shifts.filter(({ startsAt }) => startsAt !== open.shift.startsAt)}
          onDone={(got) => onDone(open.id, got)}
          onClose={() => setOpen(null)}
        />
      )}
    </Panel>
  );
};
