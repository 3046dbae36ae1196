import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { trpc } from '#client/api/trpc.ts';
import { keepCall, keepDesk, readCallAgain } from '#client/calls/use-call.ts';

/** What an agent does with calls. `error` is the sentence of the last refusal; it was announced. */
export const useCallActions = () => {
  const [error, setError] = useState<string | null>(null);
  const onMutate = () => setError(null);
  const onError = (refusal: unknown) => {
    const sentence = sentenceFor(refusal);
    setError(sentence);
    announce(sentence);
    void readCallAgain();
  };
  const common = { onMutate, onError };
  const answer = useMutation(
    trpc.calls.answer.mutationOptions({ ...common, onSuccess: (call) => keepCall(call, 'on call') }),
  );
  const hangUp = useMutation(
    trpc.calls.hangUp.mutationOptions({ ...common, onSuccess: (call) => keepCall(call, 'wrap-up') }),
  );
  const wrapUp = useMutation(trpc.calls.wrapUp.mutationOptions({ ...common, onSuccess: keepDesk }));
  const setPresence = useMutation(trpc.calls.setPresence.mutationOptions({ ...common, onSuccess: keepDesk }));
  return { answer, hangUp, wrapUp, setPresence, error };
};
