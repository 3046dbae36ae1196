import { useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { sentenceFor } from '#client/api/errors.ts';

/**
 * Sends something that the server may refuse. What went wrong is there to be shown, and is said; `wordsOf` finds the
 * words for it.
 */
export const useTrouble = (wordsOf: (error: unknown) => string | Promise<string> = sentenceFor) => {
  const [trouble, setTrouble] = useState<string | null>(null);
  const attempt = async (send: () => Promise<void>): Promise<void> => {
    setTrouble(null);
    try {
      await send();
    } catch (error) {
      const told = await wordsOf(error);
      setTrouble(told);
      announce(told);
    }
  };
  return { trouble, attempt };
};
