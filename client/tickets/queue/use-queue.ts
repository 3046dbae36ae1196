import { useInfiniteQuery } from '@tanstack/react-query';
import { type RefObject, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { liesOver } from '#client/a11y/focus.ts';
import { trpc } from '#client/api/trpc.ts';
import { holdRows } from '#client/tickets/queue/held-rows.ts';
import type { QueuePages, QueueRow } from '#client/tickets/queue/place-row.ts';
import type { QueueFilter } from '#shared/tickets/inputs.ts';

const perPage = 50;

const rowsOf = (data: QueuePages | undefined): QueueRow[] => data?.pages.flatMap(({ rows }) => rows) ?? [];
const present = (rows: QueueRow[]): QueueRow[] => rows.filter(({ left }) => !left);

/**
 * The queue's rows, page by page. While the focus is within `place` they stay where they are: what left is marked, what
 * is new waits in `fresh` until `refresh` or `letIn`.
 */
export const useQueue = (filter: QueueFilter, departmentId: string | null, place: RefObject<HTMLElement | null>) => {
  const query = useInfiniteQuery({
    ...trpc.tickets.queue.infiniteQueryOptions(
      { filter, departmentId, limit: perPage },
      { getNextPageParam: ({ next }) => next ?? undefined },
    ),
    // Only the queue on the screen is kept up by the news.
    gcTime: 0,
  });
  const latest = useMemo(() => rowsOf(query.data as QueuePages | undefined), [query.data]);
  const [shown, setShown] = useState<QueueRow[] | null>(null);
  const { rows, fresh } = useMemo(
    () => (shown ? holdRows(shown, latest) : { rows: present(latest), fresh: [] }),
    [shown, latest],
  );

  // Rows that joined at the end are being read as well from now on.
  useEffect(() => {
    if (shown && rows.length > shown.length) setShown(rows);
  }, [shown, rows]);

  const follow = useEffectEvent(({ target }: FocusEvent) => {
    if (!(target instanceof Element) || liesOver(target)) return;
    if (!place.current?.contains(target)) setShown(null);
    else setShown((old) => old ?? present(latest));
  });
  useEffect(() => {
    const onFocusIn = (event: FocusEvent) => follow(event);
    document.addEventListener('focusin', onFocusIn);
    return () => document.removeEventListener('focusin', onFocusIn);
  }, []);

  return {
    rows,
    fresh,
    count: query.data?.pages[0]?.count ?? 0,
    hasMore: query.hasNextPage,
    isLoading: query.isPending,
    error: query.error,
    /** Lets the new rows in and the left ones out, at once. */
    letIn: () => flushSync(() => setShown(present(latest))),
    more: () => void (query.isFetchingNextPage || query.fetchNextPage()),
    /** Reads the queue anew. Gives how many tickets there are; throws what the server says. */
    refresh: async (): Promise<number> => {
      const { data } = await query.refetch({ throwOnError: true });
      const anew = data as QueuePages | undefined;
      setShown((old) => old && present(rowsOf(anew)));
      return anew?.pages[0]?.count ?? 0;
    },
  };
};
