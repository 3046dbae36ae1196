import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { useLanguage } from '#client/a11y/language.ts';
import { failureOf, sentenceFor } from '#client/api/errors.ts';
import { useConnection } from '#client/api/live.ts';
import { isLostConnection } from '#client/api/lost-connection.ts';
import { queryClient, trpc } from '#client/api/trpc.ts';
import {
  type CallerForm,
  type ContactFault,
  type ContactField,
  citizenFrom,
  faultsOf,
  formOf,
  isChanged,
} from '#client/citizens/form.ts';
import type { CallInHand } from '#shared/calls.ts';
import type { Citizen } from '#shared/citizens.ts';

const keepCall = (call: CallInHand): void => {
  queryClient.setQueryData(trpc.calls.mine.queryKey(), (desk) =>
    desk?.call?.id === call.id ? { ...desk, call } : desk,
  );
};

const refusedFields = (error: unknown): ContactFault[] => {
  const { fields = [], taken } = failureOf(error).details as { fields?: string[]; taken?: boolean };
  if (taken) return ['phone-taken'];
  return fields.filter((field): field is ContactField => field === 'phone' || field === 'email');
};

/**
 * The fields about the caller and their saving. What the server could not take stays in the fields, and is sent again
 * when the connection stands.
 */
export const useCaller = (call: CallInHand, onSaved?: (call: CallInHand) => void) => {
  const language = useLanguage();
  const [form, setForm] = useState(() => formOf(call, language));
  const [faults, setFaults] = useState<ContactFault[]>([]);
  const known = formOf(call, language);
  const changed = isChanged(form, known);

  const { mutateAsync, error } = useMutation(
    trpc.citizens.saveForCall.mutationOptions({
      onSuccess: (saved) => {
        keepCall(saved);
        setForm(formOf(saved, language));
        onSaved?.(saved);
      },
    }),
  );

  // The focus leaves a field while its words are on the way or have just arrived: they must not be sent twice.
  const sent = useRef('');
  const inWords = (citizen: ReturnType<typeof citizenFrom>) => JSON.stringify({ ...citizen, id: undefined });

  const send = async (citizen: ReturnType<typeof citizenFrom>): Promise<CallInHand | null> => {
    sent.current = inWords(citizen);
    try {
      return await mutateAsync({ callId: call.id, citizen });
    } catch (refusal) {
      sent.current = '';
      setFaults(refusedFields(refusal));
      if (refusedFields(refusal).length === 0) announce(sentenceFor(refusal));
      return null;
    }
  };

  /** Saves what was typed. Null: something is wrong; `faults` says what. */
  const save = async (next: CallerForm = form): Promise<CallInHand | null> => {
    const wrong = faultsOf(next);
    setFaults(wrong);
    if (wrong.length > 0) return null;
    return send(citizenFrom(next, call.citizen?.id));
  };

  const change = (patch: Partial<CallerForm>) => {
    setForm({ ...form, ...patch });
    setFaults([]);
  };
  const saveIfChanged = () => {
    if (changed && inWords(citizenFrom(form, undefined)) !== sent.current) void save();
  };
  const tie = ({ id, ...citizen }: Citizen) => send({ id, ...citizen });

  // Somebody else was found for the call, or another desk of the same agent wrote.
  const citizenId = call.citizen?.id;
  const shownId = useRef(citizenId);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the fields follow who it is, not each saving
  useEffect(() => {
    if (shownId.current !== citizenId) setForm(formOf(call, language));
    shownId.current = citizenId;
  }, [citizenId]);

  const live = useConnection(({ state }) => state === 'live');
  const waits = changed && isLostConnection(error);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the connection's return that sends
  useEffect(() => {
    if (live && waits) void save();
  }, [live]);

  return { form, faults, change, save, saveIfChanged, tie, error: faults.length === 0 && changed ? error : null };
};
