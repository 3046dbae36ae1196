import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type Outputs, trpc } from '#client/api/trpc.ts';
import { useSettled } from '#client/api/use-settled.ts';

export type Result = Outputs['knowledge']['search'][number];

// As many as the digits can reach.
const most = 9;
const longest = 200;

/** The articles for these words. `ready` once they are the results of what stands there now. */
export const useResults = (words: string): { results: Result[]; ready: boolean; failed: boolean } => {
  const q = words.trim().slice(0, longest);
  const settled = useSettled(q);
  const { data, isPlaceholderData, isError, isFetching } = useQuery({
    ...trpc.knowledge.search.queryOptions({ q: settled, limit: most }),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
  });
  const known = settled === '' || (data !== undefined && !isPlaceholderData) || (isError && !isFetching);
  return { results: settled === '' ? [] : (data ?? []), ready: q === settled && known, failed: isError };
};
