import { useQuery } from '@tanstack/react-query';
import { useConnection } from '#client/api/live.ts';
import { queryClient, trpc } from '#client/api/trpc.ts';
import type { CallDesk, CallInHand, Presence } from '#shared/calls.ts';

/** What the agent is doing and the call that she has. The call bar, which is always there, keeps it fresh. */
export const useCall = () => {
  const lost = useConnection(({ state }) => state === 'lost');
  const { data, isLoading } = useQuery({
    ...trpc.calls.mine.queryOptions(),
    // Without news a ringing call would not be noticed.
    refetchInterval: lost ? 5000 : false,
  });
  return { presence: data?.presence ?? null, call: data?.call ?? null, isLoading };
};

/** What the agent does, as the cache knows it at this moment. */
export const presenceNow = (): Presence | null =>
  queryClient.getQueryData(trpc.calls.mine.queryKey())?.presence.state ?? null;

/** The call that the cache knows at this moment. */
export const callNow = (): CallInHand | null => queryClient.getQueryData(trpc.calls.mine.queryKey())?.call ?? null;

/** Writes what the server answered into the cache. */
export const keepDesk = (desk: CallDesk): void => {
  queryClient.setQueryData(trpc.calls.mine.queryKey(), desk);
};

/** Writes a call that the server answered with into the cache; `state` is what the agent does with it. */
export const keepCall = (call: CallInHand, state: Presence): void => {
  const since = queryClient.getQueryData(trpc.calls.mine.queryKey())?.presence;
  keepDesk({ call, presence: since?.state === state ? since : { state, since: new Date().toISOString() } });
};

export const readCallAgain = (): Promise<void> => queryClient.invalidateQueries(trpc.calls.mine.queryFilter());
