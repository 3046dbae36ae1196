import { useQuery } from '@tanstack/react-query';
import { type Outputs, queryClient, trpc } from '#client/api/trpc.ts';

export type OwnTask = NonNullable<Outputs['outreach']['mine']>;

/** The call task that the agent was offered or has dialled. The line beside the call keeps it fresh. */
export const useTask = (): { task: OwnTask | null; isLoading: boolean } => {
  const { data, isLoading } = useQuery({
    ...trpc.outreach.mine.queryOptions(),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return { task: data ?? null, isLoading };
};

/** The task as the cache knows it at this moment. */
export const taskNow = (): OwnTask | null => queryClient.getQueryData(trpc.outreach.mine.queryKey()) ?? null;

export const readTaskAgain = (): Promise<void> => queryClient.invalidateQueries(trpc.outreach.mine.queryFilter());

export const keepTask = (task: OwnTask | null): void => {
  queryClient.setQueryData(trpc.outreach.mine.queryKey(), task);
};
