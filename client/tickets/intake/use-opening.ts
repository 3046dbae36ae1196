import { useMutation } from '@tanstack/react-query';
import { announce } from '#client/a11y/announcer.ts';
import { failureOf, sentenceFor } from '#client/api/errors.ts';
import { client, type Inputs, type Outputs, queryClient, trpc } from '#client/api/trpc.ts';
import type { Faults } from '#client/tickets/intake/faults.ts';
import { draftOpened, settleDraft, useIntake } from '#client/tickets/intake/keep-draft.ts';

type Opened = Outputs['tickets']['open'];
type Options = { onOpened: (number: string) => void; onFaults: (faults: Faults) => void };

const faultsFrom = (error: unknown): Faults => {
  const { fields } = failureOf(error).details as { fields?: string[] };
  const steps = (fields ?? []).flatMap((field) => {
    if (field.startsWith('answers.')) return [[`question-${field.slice('answers.'.length)}`, 'missing']];
    return field === 'way' ? [['caller', 'to-whom']] : [];
  });
  return Object.fromEntries(steps);
};

const addRoad = (): void => {
  const { addRoad: wanted, districtId, road } = useIntake.getState().draft;
  if (!wanted || !districtId || road.trim() === '') return;
  // The ticket is what matters; a road that was not taken is offered again with the next one.
  void client.places.add.mutate({ districtId, kind: 'road', name: road.trim() }).catch(() => {});
};

/** Opens the ticket, or joins the caller to one that is there. What the server refuses is told; nothing typed is lost. */
export const useOpening = ({ onOpened, onFaults }: Options) => {
  const onSuccess = (ticket: Opened) => {
    addRoad();
    draftOpened();
    queryClient.setQueryData(trpc.tickets.detail.queryKey({ number: ticket.number }), ticket);
    void queryClient.invalidateQueries(trpc.calls.mine.queryFilter());
    onOpened(ticket.number);
  };
  const onError = (refusal: unknown) => {
    const faults = faultsFrom(refusal);
    if (Object.keys(faults).length > 0) onFaults(faults);
    else announce(sentenceFor(refusal));
  };
  const opening = useMutation(trpc.tickets.open.mutationOptions({ onSuccess, onError }));
  const following = useMutation(trpc.tickets.follow.mutationOptions({ onSuccess, onError }));
  const isPending = opening.isPending || following.isPending;

  // A draft that is still on its way could arrive after the ticket and come back to life.
  const open = async (ticket: Inputs['tickets']['open']) => {
    if (isPending) return;
    await settleDraft();
    opening.mutate(ticket);
  };
  const follow = async (followed: Inputs['tickets']['follow']) => {
    if (isPending) return;
    await settleDraft();
    following.mutate(followed);
  };
  const error = opening.error ?? following.error;
  return { open, follow, error: error && Object.keys(faultsFrom(error)).length === 0 ? error : null };
};
