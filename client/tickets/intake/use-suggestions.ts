import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Outputs, queryClient, trpc } from '#client/api/trpc.ts';

export type Suggestion = Outputs['catalogue']['suggest'][number];

// As many as can be told apart by ear and picked with 1, 2 and 3.
const most = 3;
const settledMilliseconds = 250;

const optionsFor = (words: string) => trpc.catalogue.suggest.queryOptions({ words });

/**
 * The categories that the words speak for, the likeliest first. `now` does not wait for the typing to rest, and ends
 * when they are there or cannot be had.
 */
export const useSuggestions = (typed: string): { suggestions: Suggestion[]; now: () => Promise<void> } => {
  const words = typed.trim();
  const [asked, ask] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => ask(words), settledMilliseconds);
    return () => clearTimeout(timer);
  }, [words]);
  const { data } = useQuery({ ...optionsFor(asked), enabled: asked !== '', placeholderData: keepPreviousData });

  const now = async () => {
    if (words === '') return;
    await queryClient.ensureQueryData({ ...optionsFor(words), retry: false }).catch(() => {});
    // They are on the page before whoever asked goes on: the focus may have to go to them.
    flushSync(() => ask(words));
  };
  return { suggestions: asked === '' ? [] : (data ?? []).slice(0, most), now };
};
