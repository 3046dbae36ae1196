import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Outputs, queryClient, trpc } from '#client/api/trpc.ts';

export type Suggestion = Outputs['catalogue']['suggest']['categories'][number];

const settledMilliseconds = 250;

const findFor = (words: string): Promise<Suggestion[] | null> =>
  words === ''
    ? Promise.resolve([])
    : queryClient
        .ensureQueryData({ ...trpc.catalogue.suggest.queryOptions({ words }), retry: false })
        .then(({ categories }) => categories)
        .catch(() => null);

/**
 * The categories that the words speak for, the likeliest first. `now` does not wait for the typing to rest, and ends
 * when they are on the page or cannot be had: the focus may have to go to them.
 */
export const useSuggestions = (typed: string): { suggestions: Suggestion[]; now: () => Promise<void> } => {
  const words = typed.trim();
  const latest = useRef(words);
  useLayoutEffect(() => {
    latest.current = words;
  });
  const [suggestions, show] = useState<Suggestion[]>([]);

  const now = useCallback(async () => {
    const asked = latest.current;
    const found = await findFor(asked);
    if (found && asked === latest.current) flushSync(() => show(found));
  }, []);
  useEffect(() => {
    const timer = setTimeout(now, words === '' ? 0 : settledMilliseconds);
    return () => clearTimeout(timer);
  }, [words, now]);
  return { suggestions, now };
};
