import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { onNews } from '#client/api/live.ts';
import { type Outputs, queryClient, trpc } from '#client/api/trpc.ts';
import { timeOf } from '#client/knowledge/notices/in-force.ts';

export type PinnedNotice = Outputs['notices']['pinned']['notices'][number];

const longestWait = 3_600_000;

/** The notices in force at this moment: they come with the news and go by themselves. */
export const useNotices = (): PinnedNotice[] => {
  const { data, dataUpdatedAt } = useQuery({
    ...trpc.notices.pinned.queryOptions(),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [, renew] = useState(0);
  // By the server's clock, however wrong the desk's is.
  const offset = data ? new Date(data.now).getTime() - dataUpdatedAt : 0;
  const { inForce, next } = timeOf(data?.notices ?? [], Date.now() + offset);

  useEffect(
    () =>
      onNews((news) => {
        if (news.kind === 'notice' && news.what === 'changed')
          void queryClient.invalidateQueries(trpc.notices.pinned.queryFilter());
      }),
    [],
  );
  useEffect(() => {
    if (next === null) return;
    const timer = setTimeout(
      () => renew((times) => times + 1),
      Math.min(Math.max(next - Date.now() - offset, 0) + 50, longestWait),
    );
    return () => clearTimeout(timer);
  });
  return inForce;
};

/** Writes into the cache what this agent knows of a notice. */
export const keepNotice = (id: string, change: Partial<Pick<PinnedNotice, 'told' | 'read'>>): void => {
  queryClient.setQueryData(
    trpc.notices.pinned.queryKey(),
    (old) => old && { ...old, notices: old.notices.map((one) => (one.id === id ? { ...one, ...change } : one)) },
    // The server's clock was read with the last answer.
    { updatedAt: queryClient.getQueryState(trpc.notices.pinned.queryKey())?.dataUpdatedAt },
  );
};
