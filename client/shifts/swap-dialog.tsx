import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { client, type Outputs } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { m } from '#client/paraglide/messages.js';
import { dayAndSpan } from '#client/shifts/shift-words.ts';
import { swapTrouble } from '#client/shifts/swap-trouble.ts';
import { Button } from '#client/ui/button.tsx';
import { Choice } from '#client/ui/choice.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import type { Shift } from '#shared/shifts/shift.ts';

type Props = {
  swap: Outputs['shifts']['own']['swaps'][number];
  /** The swap in a sentence: its row has told it. */
  words: string;
  /** What can be given for it. */
  shifts: Shift[];
  /** `got`: the shift that is one's own from now on, by when it begins. */
  onDone: (got?: string) => Promise<void>;
  onClose: () => void;
};

// As many as have a digit.
const mostChoices = 9;

/** One open swap: who was offered takes it, gives one for it or refuses; who offered agrees or takes it back. */
export const SwapDialog = ({ swap, words, shifts, onDone, onClose }: Props) => {
  const { id, own, state } = swap;
  const [choosing, setChoosing] = useState(false);
  const which = useRef<{ focus: () => void }>(null);
  const { trouble, attempt } = useTrouble(swapTrouble);
  const done = (send: () => Promise<void>, got?: string) =>
    attempt(async () => {
      await send();
      await onDone(got);
    });
  const take = () => done(() => client.shifts.answerSwap.mutate({ id, answer: 'take' }), swap.shift.startsAt);
  const refuse = () => done(() => client.shifts.answerSwap.mutate({ id, answer: 'refuse' }));
  const give = (startsAt: string) => done(() => client.shifts.answerSwap.mutate({ id, answer: 'give', startsAt }));
  const settle = (agree: boolean) =>
    done(() => client.shifts.settleSwap.mutate({ id, agree }), agree ? swap.inReturn?.startsAt : undefined);
  const choose = () => {
    flushSync(() => setChoosing(true));
    which.current?.focus();
  };
  const withdraw = () => done(() => client.shifts.withdrawSwap.mutate({ id }));

  const offered = (
    <>
      <Button kind="primary" onPress={take}>
        {m.shifts_swap_take()}
      </Button>
      {shifts.length > 0 && <Button onPress={choose}>{m.shifts_swap_give()}</Button>}
      <Button onPress={refuse}>{m.shifts_swap_refuse()}</Button>
    </>
  );
  const answered = (
    <>
      <Button kind="primary" onPress={() => settle(true)}>
        {m.shifts_swap_agree()}
      </Button>
      <Button onPress={() => settle(false)}>{m.shifts_swap_refuse()}</Button>
    </>
  );
  return (
    <Dialog
      title={m.shifts_swap()}
      onClose={onClose}
      actions={
        <>
          {!own && state === 'offered' && offered}
          {own && state === 'answered' && answered}
          {own && <Button onPress={withdraw}>{m.shifts_leave_withdraw()}</Button>}
        </>
      }
    >
      <p>{words}</p>
      {choosing && (
        <Choice
          ref={which}
          label={m.shifts_swap_give_which()}
          options={shifts.slice(0, mostChoices).map((shift) => ({ value: shift.startsAt, label: dayAndSpan(shift) }))}
          value={null}
          onPicked={give}
        />
      )}
      <ErrorText>{trouble}</ErrorText>
    </Dialog>
  );
};
