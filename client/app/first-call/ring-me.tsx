import { useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { failureOf, sentenceFor } from '#client/api/errors.ts';
import { client } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';

/** Lets the demonstration exchange ring at the agent. The ringing call says itself that it is there. */
export const RingMe = () => {
  const [refused, setRefused] = useState<string | null>(null);
  const ring = async () => {
    setRefused(null);
    try {
      await client.demo.ringMe.mutate();
    } catch (error) {
      const sentence = failureOf(error).code === 'state-forbids' ? m.app_ring_me_not() : sentenceFor(error);
      setRefused(sentence);
      announce(sentence);
    }
  };
  return (
    <>
      <Button onPress={ring}>{m.app_ring_me()}</Button>
      <ErrorText>{refused}</ErrorText>
    </>
  );
};
