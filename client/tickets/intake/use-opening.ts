import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { restFocus } from '#client/a11y/rest-focus.ts';
import { failureOf, sentenceFor } from '#client/api/errors.ts';
import { client, type Inputs, type Outputs, queryClient, trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import type { Faults } from '#client/tickets/intake/faults.ts';
import { focusStep } from '#client/tickets/intake/focus-step.ts';
import { draftOpened, settleDraft, useIntake } from '#client/tickets/intake/keep-draft.ts';
import { prepareTicket } from '#client/tickets/ticket-cache.ts';

type Opened = Outputs['tickets']['open'];
type Options = { onOpened: (number: string) => void; onFaults: (faults: Faults) => void };

const faultsFrom = (error: unknown): Faults => {
  const { fields } = failureOf(error).details as { fields?: string[] };
  const steps = (fields ?? []).flatMap((field) => {
    if (field.startsWith('answers.')) return [[`question-${field.slice('answers.'.length)}`, 'missing']];
    if (field === 'place.districtId') return [['district', 'no-district']];
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

const opened = (): void => {
  addRoad();
  draftOpened();
  void queryClient.invalidateQueries(trpc.calls.mine.queryFilter());
};

/** Opens the ticket, or joins the caller to one that is there. What the server refuses is told; nothing typed is lost. */
export const useOpening = ({ onOpened, onFaults }: Options) => {
  const opening = useMutation(trpc.tickets.open.mutationOptions());
  const following = useMutation(trpc.tickets.follow.mutationOptions());
  const [busy, setBusy] = useState(false);

  const run = async (from: 'open' | 'follow', send: () => Promise<Opened>) => {
    if (busy) return;
    setBusy(true);
    const rested = restFocus(m.intake_opening());
    try {
      // A draft that is still on its way could arrive after the ticket and come back to life.
      await settleDraft();
      const { number } = await send();
      await Promise.all([rested, prepareTicket(number)]);
      opened();
      onOpened(number);
    } catch (refusal) {
      const faults = faultsFrom(refusal);
      if (Object.keys(faults).length > 0) return onFaults(faults);
      focusStep(from);
      announce(sentenceFor(refusal));
    } finally {
      setBusy(false);
    }
  };
  const open = (ticket: Inputs['tickets']['open']) => run('open', () => opening.mutateAsync(ticket));
  const follow = (ticket: Inputs['tickets']['follow']) => run('follow', () => following.mutateAsync(ticket));

  const error = opening.error ?? following.error;
  return { open, follow, busy, error: error && Object.keys(faultsFrom(error)).length === 0 ? error : null };
};
