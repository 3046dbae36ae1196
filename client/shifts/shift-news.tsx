import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { onNews } from '#client/api/live.ts';
import { client, queryClient, trpc } from '#client/api/trpc.ts';
import { newsTold } from '#client/shifts/news-words.ts';

const againMilliseconds = 5000;

const keepTold = (id: string): void => {
  queryClient.setQueryData(
    trpc.shifts.own.queryKey(),
    (old) => old && { ...old, news: old.news.map((one) => (one.id === id ? { ...one, told: true } : one)) },
  );
};

/**
 * Tells the agent what changed of her shifts, while there is no call: each change once, at whichever of her desks and
 * tabs she looks at, the oldest first. The server decides which of them that is.
 */
export const ShiftNews = ({ onCall }: { onCall: boolean }) => {
  const { data } = useQuery({ ...trpc.shifts.own.queryOptions(), staleTime: Number.POSITIVE_INFINITY });
  const next = data?.news.findLast(({ told }) => !told);
  const id = next?.id;
  const told = next && newsTold(next);

  useEffect(
    () =>
      onNews((news) => {
        if (news.kind === 'shifts' || news.kind === 'reset')
          void queryClient.invalidateQueries(trpc.shifts.own.queryFilter());
      }),
    [],
  );
  useEffect(() => {
    if (id === undefined || told === undefined || onCall) return;
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        const { tell: first } = await client.shifts.tell.mutate({ id });
        if (first) announce(told, 'later', { category: 'shifts' });
        keepTold(id);
      } catch {
        if (!over) timer = setTimeout(tell, againMilliseconds);
      }
    };
    void tell();
    document.addEventListener('visibilitychange', tell);
    return () => {
      over = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tell);
    };
  }, [id, told, onCall]);
  return null;
};
