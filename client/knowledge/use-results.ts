import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type Outputs, trpc } from '#client/api/trpc.ts';
import { useSettled } from '#client/api/use-settled.ts';

export type Result = Outputs['knowledge']['search']['results'][number];

// As many as the digits can reach.
const most = 9;
const longest = 200;

type Results = {
  results: Result[];
  /** What slips of spelling were taken for. */
  searchedFor: string | null;
  /** They are the results of what stands there now. */
  ready: boolean;
  failed: boolean;
};

/** The articles for these words. */
export const useResults = (words: string): Results => {
  const q = words.trim().slice(0, longest);
  const settled = useSettled(q);
  const { data, isPlaceholderData, isError, isFetching } = useQuery({
    ...trpc.knowledge.search.queryOptions({ q: settled, limit: most }),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
  });
  const known = settled === '' || (data !== undefined && !isPlaceholderData) || (isError && !isFetching);
  const { results, searchedFor } = settled === '' || !data ? { results: [], searchedFor: null } : data;
  return { results, searchedFor, ready: q === settled && known, failed: isError };
};
