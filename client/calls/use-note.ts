import { useEffect, useRef, useState } from 'react';
import { isLostConnection } from '#client/api/lost-connection.ts';
import { client } from '#client/api/trpc.ts';
import type { CallInHand } from '#shared/calls.ts';

const settledMilliseconds = 500;
const againMilliseconds = 3000;

/**
 * The note of the call, saved as it is typed. What the server has not acknowledged yet stays in this browser and is
 * sent again until it has.
 */
export const useNote = (call: Pick<CallInHand, 'id' | 'note'>) => {
  const key = `handrail-note-${call.id}`;
  const [note, setNote] = useState(() => localStorage.getItem(key) ?? call.note);
  const [acknowledged, setAcknowledged] = useState(call.note);
  const [failures, setFailures] = useState(0);
  const latest = useRef({ note, acknowledged });
  latest.current = { note, acknowledged };

  const send = async (typed: string) => {
    try {
      await client.calls.saveNote.mutate({ callId: call.id, note: typed });
      if (localStorage.getItem(key) === typed) localStorage.removeItem(key);
      setAcknowledged(typed);
      setFailures(0);
    } catch (error) {
      // A refusal stays one, however often it is asked for.
      setFailures((count) => (isLostConnection(error) ? count + 1 : Number.POSITIVE_INFINITY));
    }
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the latest `send` is as good as an earlier one
  useEffect(() => {
    if (note === acknowledged || failures === Number.POSITIVE_INFINITY) return;
    const timer = setTimeout(() => void send(note), failures === 0 ? settledMilliseconds : againMilliseconds);
    return () => clearTimeout(timer);
  }, [note, acknowledged, failures]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it goes away
  useEffect(
    () => () => {
      // The bar of the call goes away when the call is wrapped up.
      if (latest.current.note !== latest.current.acknowledged) void send(latest.current.note);
    },
    [],
  );

  const change = (typed: string) => {
    localStorage.setItem(key, typed);
    setNote(typed);
    setFailures(0);
  };
  return { note, change, saved: note === acknowledged };
};
